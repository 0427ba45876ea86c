/** A file of a build, as far as it leads to others. */
export type BuiltFile = {
	imports: readonly string[];
	dynamicImports: readonly string[];
	/** Style sheets and pictures, workers included. */
	assets: readonly string[];
	isEntry: boolean;
	modules: readonly string[];
};

/** The files of a build that only the pages made of these modules can lead to, their own included. */
export function filesOfRoutes(
	files: ReadonlyMap<string, BuiltFile>,
	pages: readonly string[]
): string[] {
	const own = [...files]
		.filter(([, { modules }]) => pages.some((page) => modules.includes(page)))
		.map(([name]) => name);
	const others = reach(
		[...files]
			.filter(([name, { isEntry }]) => isEntry && !own.includes(name))
			.map(([name]) => name),
		own
	);
	return [...reach(own, [])].filter((name) => !others.has(name)).toSorted();

	function reach(from: readonly string[], without: readonly string[]): Set<string> {
		const seen = new Set<string>();
		const visit = (name: string): void => {
			if (seen.has(name) || without.includes(name)) return;
			seen.add(name);
			const file = files.get(name);
			if (file === undefined) return;
			[...file.imports, ...file.dynamicImports, ...file.assets].forEach(visit);
		};
		from.forEach(visit);
		return seen;
	}
}

/** Whoever builds the host page finds this among what its own scripts say. Nothing here comes from a person who takes a check. */
export function tellThemeProblems(problems: readonly string[]): void {
	for (const problem of problems) console.warn(`rapport-check: ${problem}`);
}

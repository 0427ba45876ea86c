/** The name of something in a check, as files that speak of several checks write it. */
export function qualify(check: string, name: string): string {
	return `${check}/${name}`;
}

/** The check a name belongs to; null for a name without one. */
export function checkOf(name: string): string | null {
	const slash = name.indexOf('/');
	return slash < 0 ? null : name.slice(0, slash);
}

/** The name as its own check knows it. */
export function nameWithin(name: string): string {
	return name.slice(name.indexOf('/') + 1);
}

/** A text in double quotes, so that YAML takes it as it stands. */
export function inQuotes(text: string): string {
	return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

import type { Heard } from './listen.ts';

/** What may be said at any time, and what stands in it: nothing that tells of answers. */
const HARMLESS: Record<string, readonly string[]> = {
	ready: ['n', 'type', 'version', 'nonce'],
	resized: ['n', 'type', 'height', 'top']
};

/** What was said that only a person may let go, each in one line. */
export function saidBeforeConsent(heard: readonly Heard[]): string[] {
	return heard.filter((one) => !isHarmless(one)).map(({ by, data }) => `${by}: ${lineOf(data)}`);
}

function isHarmless({ by, data }: Heard): boolean {
	if (by !== 'channel') return false;
	const message = typeof data === 'string' ? read(data) : null;
	const parts = HARMLESS[String(message?.type)];
	if (message === null || parts === undefined) return false;
	return Object.entries(message).every(
		([name, value]) =>
			parts.includes(name) &&
			// A place in the frame would tell one question from the other.
			(name === 'top' ? value === null : typeof value === 'number' || isMark(name))
	);
}

/** `type` is one of the two above, and a nonce was the host's own to begin with. */
function isMark(name: string): boolean {
	return name === 'type' || name === 'nonce';
}

function read(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

function lineOf(data: unknown): string {
	const text = typeof data === 'string' ? data : JSON.stringify(data);
	return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

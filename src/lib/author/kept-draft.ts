import type { Manuscript } from '$core/author/manuscript.ts';

const KEY = 'rapport-author-draft';

/** The one draft this browser keeps for its author, so that a reload loses nothing. Null where storage is blocked. */
export class KeptDraft {
	readonly #storage: Storage | null;

	constructor(storage: Storage | null) {
		this.#storage = storage;
	}

	read(): Manuscript | null {
		try {
			return draftIn(JSON.parse(this.#storage?.getItem(KEY) ?? 'null'));
		} catch {
			return null;
		}
	}

	/** False when the browser does not take it. */
	keep(manuscript: Manuscript): boolean {
		try {
			this.#storage?.setItem(KEY, JSON.stringify(manuscript));
			return this.#storage !== null;
		} catch {
			return false;
		}
	}

	forget(): void {
		this.#storage?.removeItem(KEY);
	}
}

/** What stands in storage may come from an older version of this page. */
function draftIn(found: unknown): Manuscript | null {
	if (typeof found !== 'object' || found === null) return null;
	const { questionnaire, examples, recorded } = found as Partial<Record<string, unknown>>;
	if (typeof questionnaire !== 'string' || typeof examples !== 'string') return null;
	return { questionnaire, examples, recorded: recordIn(recorded) };
}

function recordIn(found: unknown): Manuscript['recorded'] {
	if (typeof found !== 'object' || found === null) return null;
	const { version, scores } = found as Partial<Record<string, unknown>>;
	if (typeof version !== 'number' || typeof scores !== 'string') return null;
	return { version, scores };
}

import { dangerIn } from '$core/guide/search/danger.ts';
import type { DangerKind } from '$core/model/danger-kind.ts';
import type { FoundPage, Search } from './open-search.ts';

/** What stands below the question. */
type Outcome = { kind: 'quiet' | 'looking' | 'unloaded' } | { kind: 'found'; pages: FoundPage[] };

/** One visit to "ask the guide". Words and answers live in this object only. */
export class Asking {
	words = $state('');
	/** Heard without any file, so that help is there even where the search is not. */
	danger = $state.raw<DangerKind[]>([]);
	outcome = $state.raw<Outcome>({ kind: 'quiet' });
	#search: Promise<Search> | null = null;

	/** Fetches the search, once, before anything is asked. A failure is told when somebody asks. */
	prepare(): void {
		this.#open().catch(() => undefined);
	}

	async ask(): Promise<void> {
		const question = this.words.trim();
		if (question === '') return this.clear();
		this.danger = dangerIn(question);
		this.outcome = { kind: 'looking' };
		try {
			const search = await this.#open();
			this.outcome = { kind: 'found', pages: search(question, this.danger) };
		} catch {
			this.outcome = { kind: 'unloaded' };
		}
	}

	clear(): void {
		this.words = '';
		this.danger = [];
		this.outcome = { kind: 'quiet' };
	}

	#open(): Promise<Search> {
		this.#search ??= import('./open-search.ts')
			.then(({ openSearch }) => openSearch())
			.catch((failure: unknown) => {
				// The next question tries again.
				this.#search = null;
				throw failure;
			});
		return this.#search;
	}
}

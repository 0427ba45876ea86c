import type { Answers, Ask } from '$core/author/answer-ask.ts';
import type { SectionHead } from '$core/model/section.ts';

export type ToWorker = { ask: Ask; sections: readonly SectionHead[] };

type Waiting = { answered: (answer: unknown) => void; failed: (reason: Error) => void };

/** One worker at its desk: it answers what it is asked, in that order. */
export class Desk {
	readonly #worker: Worker;
	readonly #sections: readonly SectionHead[];
	readonly #waiting: Waiting[] = [];

	constructor(sections: readonly SectionHead[], worker: Worker = hired()) {
		this.#sections = sections;
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
			this.#waiting.shift()?.answered(data)
		);
		// What fails in there is our fault, and nothing that was asked will be answered any more.
		worker.addEventListener('error', () => {
			for (const { failed } of this.#waiting.splice(0)) failed(new Error('The worker broke.'));
		});
	}

	ask<Kind extends Ask['kind']>(ask: Extract<Ask, { kind: Kind }>): Promise<Answers[Kind]> {
		return new Promise((resolve, reject) => {
			const answered = (answer: unknown): void => resolve(answer as Answers[Kind]);
			this.#waiting.push({ answered, failed: reject });
			this.#worker.postMessage({ ask, sections: this.#sections } satisfies ToWorker);
		});
	}

	/** Stops whatever it is doing. What it was asked stays unanswered. */
	close(): void {
		this.#worker.terminate();
	}
}

function hired(): Worker {
	return new Worker(new URL('./author-worker.ts', import.meta.url), { type: 'module' });
}

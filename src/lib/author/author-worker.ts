import { answerAsk } from '$core/author/answer-ask.ts';
import type { ToWorker } from './desk.ts';

/** Reads and proves beside the page, so that typing never waits for it. */
const worker = globalThis as unknown as {
	onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
	postMessage(message: unknown): void;
};

worker.onmessage = ({ data: { ask, sections } }) => worker.postMessage(answerAsk(ask, sections));

import { checkPasted, type Looked, type Pasted } from './check-pasted.ts';

/** Reads a pasted page beside our own, which can end it at any moment. */
const worker = globalThis as unknown as {
	onmessage: ((event: MessageEvent<Pasted>) => void) | null;
	postMessage(message: Looked | 'read'): void;
};

worker.onmessage = ({ data }) => {
	for (const looked of checkPasted(data)) worker.postMessage(looked);
	worker.postMessage('read');
};

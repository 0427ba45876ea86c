import type { Terminal } from '../terminal.ts';

const EVERY = 1_000;

/** Says once a second how far long work is, to somebody who watches, and takes the line away again. */
export function progress({ stderr, isWatched, now }: Terminal): { step(): void; clear(): void } {
	let done = 0;
	let told = now();
	let isShown = false;
	return {
		step() {
			done++;
			if (!isWatched || now() - told < EVERY) return;
			told = now();
			isShown = true;
			stderr.write(`\r${done.toLocaleString('en')} rows`);
		},
		clear() {
			if (isShown) stderr.write('\r\u001b[K');
			isShown = false;
		}
	};
}

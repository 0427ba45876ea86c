import type { Terminal } from '../terminal.ts';

const EVERY = 1_000;
const BAR = 30;

/** How much there is to read, and how much was. */
export type Reading = { bytes: number; bytesRead(): number };

/** Shows once a second how far long work is, to somebody who watches, and takes the line away again. */
export function progress(
	{ stderr, isWatched, now }: Terminal,
	reading: Reading
): { step(): void; clear(): void } {
	let rows = 0;
	let told = now();
	let isShown = false;
	return {
		step() {
			rows++;
			if (!isWatched || now() - told < EVERY) return;
			told = now();
			isShown = true;
			stderr.write(`\r${barOf(reading)}  ${rows.toLocaleString('en')} rows`);
		},
		clear() {
			if (isShown) stderr.write('\r\u001b[K');
			isShown = false;
		}
	};
}

function barOf({ bytes, bytesRead }: Reading): string {
	const part = Math.min(1, bytesRead() / bytes);
	const bar = '█'.repeat(Math.floor(part * BAR)).padEnd(BAR, '░');
	return `${bar} ${String(Math.floor(part * 100)).padStart(3)} %`;
}

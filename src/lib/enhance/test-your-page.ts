import { verdictWords } from '$core/embed/host-check/verdict-words.ts';
import { findingList } from '$core/embed/host-page/finding-list.ts';
import type { Looked, Pasted } from '$core/embed/pasted/check-pasted.ts';
import { hostCheckWords } from '$core/i18n/host-check.en.ts';
import { copyButtons } from './copy-buttons.ts';

/** Ten times what a long page takes on a slow machine. */
const LONGEST_MS = 10_000;

const words = hostCheckWords.paste;
const form = document.querySelector<HTMLFormElement>('form[data-site]');
const result = document.querySelector<HTMLElement>('[data-result]');
const verdict = result?.querySelector('h3');
const status = form?.querySelector('[role="status"]');

copyButtons(document);
if (form && result && verdict && status) {
	let isReading = false;
	form.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (isReading) return;
		isReading = true;
		status.textContent = words.reading;
		const text = (name: string): string => {
			const field = form.elements.namedItem(name);
			return field instanceof HTMLTextAreaElement ? field.value : '';
		};
		const { site = '', loader = '', reader = '' } = form.dataset;
		const pasted = { html: text('html'), headers: text('headers') };
		look(reader, { ...pasted, site: { address: site, loader } }, (looked) => {
			isReading = false;
			status.textContent = '';
			const isRead = typeof looked !== 'string';
			verdict.textContent = isRead ? verdictWords(looked.findings, looked.leftOut) : looked;
			result.querySelector('ul')?.remove();
			if (isRead) verdict.after(findingList(looked.findings, looked.leftOut));
			result.hidden = false;
			verdict.focus();
		});
	});
}

/** Has a page read beside this one, and gives what there is by the end, or why there is nothing. */
function look(reader: string, pasted: Pasted, done: (looked: Looked | string) => void): void {
	const worker = new Worker(reader);
	let looked: Looked | null = null;
	const end = (otherwise: string): void => {
		clearTimeout(deadline);
		worker.terminate();
		done(looked ?? otherwise);
	};
	const deadline = setTimeout(() => end(words.tooLong), LONGEST_MS);
	worker.onerror = () => end(words.failed);
	worker.onmessage = ({ data }: MessageEvent<Looked | 'read'>) => {
		if (data === 'read') end(words.failed);
		else looked = data;
	};
	worker.postMessage(pasted);
}

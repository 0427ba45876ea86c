import { verdictWords } from '$core/embed/host-check/verdict-words.ts';
import { checkPasted } from '$core/embed/host-page/check-pasted.ts';
import { findingList } from '$core/embed/host-page/finding-list.ts';
import { copyButtons } from './copy-buttons.ts';

const form = document.querySelector<HTMLFormElement>('form[data-site]');
const result = document.querySelector<HTMLElement>('[data-result]');
const verdict = result?.querySelector('h3');

copyButtons(document);
if (form && result && verdict) {
	form.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const text = (name: string): string => {
			const field = form.elements.namedItem(name);
			return field instanceof HTMLTextAreaElement ? field.value : '';
		};
		const { site = '', loader = '' } = form.dataset;
		const findings = checkPasted(text('html'), text('headers'), { address: site, loader });
		verdict.textContent = verdictWords(findings);
		result.querySelector('ul')?.remove();
		verdict.after(findingList(findings));
		result.hidden = false;
		verdict.focus();
	});
}

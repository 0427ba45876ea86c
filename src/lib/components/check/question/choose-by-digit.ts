import { focusHere } from '../focus-here.ts';

/**
 * Chooses the n-th answer of a question when its digit is pressed inside it. A real click, so that a digit does
 * exactly what a mouse does.
 */
export function chooseByDigit(event: KeyboardEvent & { currentTarget: HTMLFieldSetElement }): void {
	if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
	const choices = event.currentTarget.querySelectorAll<HTMLInputElement>(
		'input[type="radio"], input[type="checkbox"]'
	);
	const choice = choices[Number(event.key) - 1];
	if (choice === undefined) return;
	event.preventDefault();
	focusHere(choice);
	if (choice.type === 'checkbox' || !choice.checked) choice.click();
}

import { gravity, type Finding } from '../host-check/finding.ts';
import { leftOutWords, type LeftOut } from '../host-check/left-out.ts';
import { findingWords } from '../host-check/finding-words.ts';

/** More than anybody reads; mending some of them mends others. */
export const MOST_SHOWN = 50;

const marks = { broken: 'Mend', risky: 'Look at', fine: 'Fine' };

/**
 * The findings as a list: what was found, then what to change; and what nobody looked at. Text only, whatever a page's own
 * words are.
 */
export function findingList(
	findings: readonly Finding[],
	leftOut: readonly LeftOut[]
): HTMLElement {
	const list = document.createElement('ul');
	for (const finding of findings.slice(0, MOST_SHOWN)) {
		const { found, change } = findingWords(finding);
		const item = document.createElement('li');
		item.className = gravity[finding.code];
		item.append(textIn('b', marks[gravity[finding.code]]), textIn('p', found), textIn('p', change));
		list.append(item);
	}
	const more = findings.length - MOST_SHOWN;
	if (more > 0) list.append(noteIn(`And ${more} more. Mend these first, and look again.`));
	for (const left of leftOut) list.append(noteIn(leftOutWords(left)));
	return list;
}

function noteIn(text: string): HTMLElement {
	const item = document.createElement('li');
	item.append(textIn('p', text));
	return item;
}

function textIn(name: string, text: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}

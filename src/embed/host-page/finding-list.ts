import { gravity, type Finding } from '../host-check/finding.ts';
import { findingWords } from '../host-check/finding-words.ts';

const marks = { broken: 'Mend', risky: 'Look at', fine: 'Fine' };

/** The findings as a list: what was found, then what to change. Text only, whatever a page's own words are. */
export function findingList(findings: readonly Finding[]): HTMLElement {
	const list = document.createElement('ul');
	for (const finding of findings) {
		const { found, change } = findingWords(finding);
		const item = document.createElement('li');
		item.className = gravity[finding.code];
		item.append(textIn('b', marks[gravity[finding.code]]), textIn('p', found), textIn('p', change));
		list.append(item);
	}
	return list;
}

function textIn(name: string, text: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}

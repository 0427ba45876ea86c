import type { Questionnaire } from '../model/questionnaire.ts';

/** A text that differs, and where it stands; null where one version has none. */
export type ChangedWords = { at: string; before: string | null; after: string | null };

/** Names decide what is scored; everything else that is a text is words. */
const NAMES: ReadonlySet<string> = new Set([
	...['id', 'page', 'kind', 'scale', 'question', 'name', 'section', 'tag', 'by', 'method', 'rule'],
	...[
		'options',
		'bands',
		'of',
		'in',
		'flag',
		'profile',
		'higher',
		'level',
		'help',
		'demand',
		'half'
	],
	...['hidden', 'language', 'status', 'theorem', 'at', 'quote', 'doors', 'checkedOn']
]);

/** The words of two versions that differ, in the order of the later one. */
export function changedWords(before: Questionnaire, after: Questionnaire): ChangedWords[] {
	const was = wordsIn(before);
	const is = wordsIn(after);
	return [...new Set([...is.keys(), ...was.keys()])].flatMap((at): ChangedWords[] => {
		const [one, other] = [was.get(at) ?? null, is.get(at) ?? null];
		return one === other ? [] : [{ at, before: one, after: other }];
	});
}

function wordsIn(questionnaire: Questionnaire): Map<string, string> {
	const words = new Map<string, string>();
	collect(questionnaire, '', words);
	return words;
}

function collect(value: unknown, at: string, into: Map<string, string>): void {
	if (Array.isArray(value)) {
		for (const [index, entry] of value.entries())
			collect(entry, `${at}.${nameOf(entry, index)}`, into);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	for (const [key, entry] of Object.entries(value)) {
		const place = at === '' ? key : `${at}.${key}`;
		// Of a question it is an answer's words; of a scale it is a rule.
		const isWords = key === 'notApplicable' ? at.startsWith('questions.') : !NAMES.has(key);
		if (typeof entry === 'string') {
			if (isWords) into.set(place, entry);
		} else collect(entry, place, into);
	}
}

/** Things with names are compared by name, wherever they stand. */
function nameOf(entry: unknown, index: number): string {
	const isNamed = typeof entry === 'object' && entry !== null && 'id' in entry;
	return isNamed ? String(entry.id) : String(index + 1);
}

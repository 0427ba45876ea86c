import type { Path } from '../../problems/problem.ts';
import type { YamlValue } from '../../yaml/node.ts';

/** A text that people read: what it is called in a translation, where it stands in the source, and what it says there. */
export type WordPlace = { name: string; source: Path; text: string };

/** Where a questionnaire has words. Everything else decides what is asked and scored, and is the same in every language. */
const PLACES: readonly string[] = [
	...['title', 'summary', 'about.purpose', 'about.for', 'about.limits'],
	...['answers.*.options.*', 'answers.*.not_applicable', 'pages.*.title', 'pages.*.intro'],
	...['text', 'hint', 'choose_one.*', 'choose_many.*', 'not_applicable', 'none_of_these'].map(
		(field) => `pages.*.questions.*.${field}`
	),
	...['pages.*.questions.*', 'pages.*.questions.*.number.unit'],
	...['scales.*.title', 'scales.*.describes', 'scales.*.bands.*.title', 'scales.*.bands.*.text'],
	...['profiles.*.title', 'profiles.*.text', 'flags.*.title', 'flags.*.text']
];

/** Every text of a questionnaire, in the order of its file. Names have no dots, so a place is its names with dots between. */
export function wordPlaces(root: YamlValue): WordPlace[] {
	return collect(root, [], []);
}

function collect(value: YamlValue, source: Path, name: readonly string[]): WordPlace[] {
	if (typeof value === 'string') {
		return isPlace(name) ? [{ name: name.join('.'), source, text: value }] : [];
	}
	if (name[0] === 'guidance' && Array.isArray(value)) return reasons(value);
	if (!(value instanceof Map)) return [];
	return [...value].flatMap(([key, part]) => collect(part, [...source, key], [...name, key]));
}

/** Rules are a list, so their sentences are called after them. */
function reasons(rules: readonly YamlValue[]): WordPlace[] {
	return rules.flatMap((rule, index): WordPlace[] => {
		if (!(rule instanceof Map)) return [];
		const id = rule.get('id') ?? rule.get('show');
		const text = rule.get('because');
		if (typeof id !== 'string' || typeof text !== 'string') return [];
		return [{ name: `guidance.${id}`, source: ['guidance', index, 'because'], text }];
	});
}

function isPlace(name: readonly string[]): boolean {
	return PLACES.some((place) => {
		const steps = place.split('.');
		return (
			steps.length === name.length && steps.every((step, at) => step === '*' || step === name[at])
		);
	});
}

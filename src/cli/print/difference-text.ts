import type { Comparison } from '../../compare/compared.ts';
import type { Difference } from '../../compare/compare-versions.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { witnessYaml } from '../../prove/witness-yaml.ts';
import type { Aspect } from '../../prove/differences.ts';
import { listed } from '../../problems/suggestion.ts';
import { countWords } from './count-words.ts';
import { shareWords } from '../../prove/share-words.ts';
import { sheetsWords } from '../../prove/sheets-words.ts';

const HOW: { [How in Comparison['how']]: string } = {
	proved: 'Proved over every possible answer sheet.',
	tried: 'Every answer sheet without a gap was tried.',
	searched:
		'Not counted: there are too many answer sheets to try, and a few telling ones were looked at. Others may differ as well.'
};

/** What changed for people between two versions, in words. */
export function differenceText(difference: Difference, before: Questionnaire): string {
	const { comparison, told, words } = difference;
	return [
		verdict(difference),
		...rules(difference),
		...landing(comparison, before),
		...(told.length === 0 ? [] : ['', 'Told otherwise:', '']),
		...told.map(({ at, before: was, after: is }) => `  ${at}: ${was} → ${is}`),
		...(words.length === 0 ? [] : ['', countWords(words.length, 'changed text') + ':']),
		...words.flatMap(({ at, before: was, after: is }) => [
			'',
			`  ${at}`,
			...(was === null ? [] : [`    - ${was}`]),
			...(is === null ? [] : [`    + ${is}`])
		])
	].join('\n');
}

function verdict(difference: Difference): string {
	const { comparison, words, told, isSameScoring, isSameGuidance } = difference;
	if (comparison.any !== null) return 'Some people land elsewhere.';
	const isSameRules = isSameScoring && isSameGuidance;
	if (isSameRules && told.length === 0) {
		return words.length === 0
			? 'Nothing changed for people.'
			: 'Only words changed. Every answer sheet comes out the same.';
	}
	const same = {
		proved: 'every answer sheet comes out the same',
		tried: 'every answer sheet without a gap comes out the same',
		searched: 'no answer sheet was found that lands elsewhere'
	}[comparison.how];
	return told.length === 0
		? `Rules changed, and ${same}.`
		: `Some people are told otherwise, and ${same}.`;
}

function rules({ isSameScoring, scales, questions }: Difference): string[] {
	const { added, removed } = questions;
	return [
		`Scores: ${isSameScoring ? 'the same rules' : 'other rules'}.`,
		...(scales.length > 0 ? [`Changed scales: ${listed(scales)}.`] : []),
		...(added.length > 0 ? [`New questions: ${listed(added)}.`] : []),
		...(removed.length > 0 ? [`Questions that are gone: ${listed(removed)}.`] : [])
	];
}

function landing({ how, complete, moved, any }: Comparison, before: Questionnaire): string[] {
	if (any === null) return how === 'searched' ? [HOW.searched] : [];
	const count = (sheets: bigint | null): string =>
		sheets === null
			? 'not counted'
			: `${sheetsWords(sheets)} answer sheets, ${shareWords(sheets, complete)}`;
	const lines = moved.map((one): [string, string] => [aspectWords(one), count(one.sheets)]);
	const width = Math.max(...lines.map(([what]) => what.length));
	return [
		HOW[how],
		...(complete === null ? [] : ['Shares are of answer sheets without a gap, not of people.']),
		'',
		...[['Anything at all', count(any.sheets)] as const, ...lines].map(
			([what, says]) => `  ${what.padEnd(Math.max(width, 15))}  ${says}`
		),
		'',
		'One that lands elsewhere:',
		'',
		witnessYaml(before, any.witness, 'lands elsewhere')
	];
}

function aspectWords(aspect: Aspect): string {
	switch (aspect.kind) {
		case 'profile':
			return 'The profile';
		case 'value':
		case 'band':
			return `The ${aspect.kind} of \`${aspect.id}\``;
		case 'flag':
			return `Flag \`${aspect.id}\``;
		case 'section':
			return `Section \`${aspect.id}\``;
		case 'hidden':
			return `What hides \`${aspect.id}\``;
	}
}

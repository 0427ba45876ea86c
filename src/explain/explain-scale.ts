import type { ScaleResult } from '../model/result.ts';
import { exactWords } from './exact-words.ts';
import type { Explained } from './explain-sheet.ts';
import { explainWork } from './explain-work.ts';
import { line, type Line } from './explanation.ts';
import { memberLines } from './member-lines.ts';
import { missingWords } from './missing-words.ts';

const MADE_OF = {
	sum: 'The sum of',
	mean: 'The mean of',
	count: 'A count over',
	max: 'The highest of',
	irt: 'An estimate (graded response model) from',
	circumplex: 'The distance from the middle of a circle, of',
	ipsative: 'The spread round their own mean, of'
};

/** What a scale comes to, from which answers, by which steps. */
export function explainScale(explained: Explained, result: ScaleResult): Line {
	const compiled = explained.program.scale.get(result.scale)!;
	const { title, scoring, members, of, bands } = compiled.scale;
	const what = of === 'questions' ? 'answers' : 'scales';
	return line(`${title} (\`${result.scale}\`): ${comesTo(result, bands)}`, [
		line(`${MADE_OF[scoring.method]} ${members.length} ${what}:`, memberLines(explained, compiled)),
		line(missingWords(compiled.scale.missing, result)),
		...explainWork(explained, compiled, result)
	]);
}

function comesTo(
	result: ScaleResult,
	bands: readonly { id: string; title: string; from: number | null }[]
): string {
	switch (result.kind) {
		case 'scored': {
			const band = bands.find(({ id }) => id === result.band);
			if (!band) return `${exactWords(result.value)}.`;
			const begins = band.from === null ? 'the lowest' : `which begins at ${band.from}`;
			return `${exactWords(result.value)}, so it is “${band.title}” (\`${band.id}\`), ${begins}.`;
		}
		case 'partial': {
			const reach = `between ${exactWords(result.low)} and ${exactWords(result.high)}`;
			return `no score yet. Full answers would bring it ${reach}. It would take answers to: ${result.settle.join(', ')}.`;
		}
		case 'unscored':
			return 'no score.';
	}
}

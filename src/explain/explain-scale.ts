import { authoringOf } from '../engine/methods/methods.ts';
import type { ScaleResult } from '../model/result.ts';
import { exactWords } from './exact-words.ts';
import type { Explained } from './explain-sheet.ts';
import { explainWork } from './explain-work.ts';
import { line, type Line } from './explanation.ts';
import { memberLines } from './member-lines.ts';
import { missingWords } from './missing-words.ts';

/** What a scale comes to, from which answers, by which steps. */
export function explainScale(explained: Explained, result: ScaleResult): Line {
	const compiled = explained.program.scale.get(result.scale)!;
	const { title, members, of, bands } = compiled.scale;
	const { madeOf } = authoringOf(compiled.scale).words;
	const what = of === 'questions' ? 'answers' : 'scales';
	return line(`${title} (\`${result.scale}\`): ${comesTo(result, bands)}`, [
		line(`${madeOf} ${members.length} ${what}:`, memberLines(explained, compiled)),
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
			return result.answered >= result.needed
				? 'no score, because these answers give no value.'
				: 'no score.';
	}
}

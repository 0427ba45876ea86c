import { resolve } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import { score } from '../../src/engine/score.ts';
import { readContent } from '../../src/lib/server/content/read-content.ts';
import type { Answer } from '../../src/model/sheet.ts';
import { medianOf, type Line } from './measure.ts';

const SHEETS = 2_000;

/** One result with guidance and reasons, over complete sheets of the largest shipped check with scales. */
export function benchOneResult(): Line[] {
	const reading = readContent(resolve(import.meta.dirname, '../..'));
	if (!reading.ok) throw new Error('The shipped content does not read.');
	const { questionnaires, sections } = reading.content;
	const [largest] = questionnaires
		.filter(({ questionnaire }) => questionnaire.scales.length > 0)
		.sort((a, b) => b.questionnaire.questions.length - a.questionnaire.questions.length);
	const { questionnaire } = largest!;
	const program = compile(questionnaire, sections);
	const sheets = Array.from({ length: SHEETS }, (_, sheet) => {
		const answers = questionnaire.questions.flatMap((question, index): [string, Answer][] => {
			if (question.showWhen !== null) return [];
			const pick = (sheet * 7 + index * (1 + (sheet % 5))) % 97;
			if (question.kind === 'choose_one') {
				return [[question.id, question.options[pick % question.options.length]!.id]];
			}
			if (question.kind === 'choose_many') {
				return [[question.id, [question.options[pick % question.options.length]!.id]]];
			}
			return [];
		});
		return new Map(answers);
	});
	let next = 0;
	const perSheet = medianOf(5 * SHEETS, () => score(program, sheets[next++ % SHEETS]!)) * 1000;
	return [
		{
			what: `one result with guidance and reasons (${questionnaire.id})`,
			measured: `${perSheet.toFixed(0)} µs median`,
			budget: 'at most 50 µs',
			isWithin: perSheet <= 50
		}
	];
}

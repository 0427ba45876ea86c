import { compile } from '../../src/engine/compile.ts';
import { scoreBatch } from '../../src/engine/score-batch.ts';
import { formatProblem } from '../../src/problems/format-problem.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { scoreByHand } from './by-hand.ts';
import { medianOf, type Line } from './measure.ts';
import { benchQuestionnaire } from './questionnaire.ts';

const ROWS = 1_000_000;

/** Batch scoring against a hand-written loop for the same questionnaire, both in this run. */
export function benchBatch(): Line[] {
	const reading = readQuestionnaire(benchQuestionnaire, {});
	if (!reading.ok) {
		const [problem] = reading.problems;
		throw new Error(formatProblem(problem!, 'yardstick', benchQuestionnaire));
	}
	const program = compile(reading.questionnaire, []);
	const columns = new Map(
		reading.questionnaire.questions.map(({ id }, index) => [id, randomColumn(index + 1)])
	);
	const byScale = reading.questionnaire.scales.map(({ id, members }) => ({
		id,
		columns: members.map(({ name }) => columns.get(name)!),
		reversed: members.map(({ reversed }) => reversed)
	}));

	const ours = scoreBatch(program, columns, ROWS);
	for (const { id, columns: own, reversed } of byScale) {
		const theirs = scoreByHand(own, reversed, ROWS);
		const mine = ours.get(id)!;
		for (let row = 0; row < ROWS; row++) {
			const same =
				Object.is(mine.value[row], theirs.value[row]) && mine.band[row] === theirs.band[row];
			if (!same) throw new Error(`Batch and loop disagree on ${id}, row ${row}.`);
		}
	}

	const batch = medianOf(5, () => scoreBatch(program, columns, ROWS));
	const loop = medianOf(5, () => byScale.map((s) => scoreByHand(s.columns, s.reversed, ROWS)));
	const perSecond = ROWS / (batch / 1000);
	return [
		{
			what: 'batch scoring, 20 items on 3 scales',
			measured: `${(perSecond / 1e6).toFixed(1)} million sheets/s`,
			budget: 'at least 1 million',
			isWithin: perSecond >= 1e6
		},
		{
			what: 'batch scoring against a hand-written loop',
			measured: `${(loop / batch).toFixed(2)} of its speed`,
			budget: 'at least 0.50',
			isWithin: loop / batch >= 0.5
		}
	];
}

/** Options -1 (skipped) to 4, a tenth of them skipped. */
function randomColumn(seed: number): Int8Array {
	const column = new Int8Array(ROWS);
	let state = seed * 2_654_435_761;
	for (let row = 0; row < ROWS; row++) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		const draw = state >>> 16;
		column[row] = draw % 10 === 0 ? -1 : (draw >>> 4) % 5;
	}
	return column;
}

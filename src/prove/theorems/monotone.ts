import { controllersOf } from '../../engine/controllers-of.ts';
import { compare } from '../../engine/exact.ts';
import { authoringOf } from '../../engine/methods/methods.ts';
import type { CompiledMember, CompiledScale, Program } from '../../engine/program.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Answer } from '../../model/sheet.ts';
import { answerPairs } from '../answer-pairs.ts';
import { changedFormula, sameQuestionsFormula } from '../changed-formula.ts';
import { all, atomsOf, not, type Formula, type PairAtom } from '../formula.ts';
import { keyedDirections, type Direction } from '../keyed-directions.ts';
import { EVERY_SHEET, type Witness } from '../reach/asking.ts';
import { restsOn } from '../reach/plan.ts';
import type { Failure, Proving, Theorem } from '../theorem.ts';

/**
 * Where one answer alone moves up, and the same questions are asked, a scale that says `higher: harder` or `easier`
 * does not move down; and where one answer alone is worse, no flag goes away.
 */
export const monotone: Theorem = function* (proving) {
	const { program } = proving;
	for (const compiled of program.scales) {
		const { id, higher } = compiled.scale;
		if (higher === 'neither') continue;
		yield {
			theorem: 'monotone',
			at: id,
			path: ['scales', id],
			refute: () => refuteScale(compiled, proving)
		};
	}
	const worse = worseDirections(proving);
	for (const { id } of program.questionnaire.flags) {
		yield {
			theorem: 'monotone',
			at: id,
			path: ['flags', id, 'when'],
			refute: () => refuteFlag(id, worse, proving)
		};
	}
};

function refuteScale(compiled: CompiledScale, proving: Proving): Failure[] {
	const { program } = proving;
	if (keepsOrder(program, compiled)) return [];
	const { id } = compiled.scale;
	const falls: PairAtom = {
		kind: 'pair',
		key: 'falls',
		scale: id,
		other: null,
		test: (score, changed) =>
			score !== null && changed !== null && compare(changed.value, score.value) < 0
	};
	for (const [name, direction] of keyedDirections(program, compiled)) {
		const question = program.questions.get(name)!;
		const found = changeThat(falls, question, direction, proving);
		if (!found) continue;
		const args = { scale: id, ...wordsOf(question, found) };
		return [
			{ code: 'scale_not_monotone', args, path: ['scales', id], at: 'key', witness: found.witness }
		];
	}
	return [];
}

/**
 * True where no sheets need to be looked at: the method itself never falls, and transforms, rounding and steady tables
 * keep the order. What is left are other tables.
 */
function keepsOrder(program: Program, compiled: CompiledScale): boolean {
	const { scale, members } = compiled;
	const method = authoringOf(scale);
	if (!method.keepsOrder(compiled) || !hasSteadyTable(scale)) return false;
	const isByPlace = method.orderedBy === 'category';
	if (isByPlace && !members.every((member) => isByPoints(program, member))) return false;
	if (turnsGapsIntoZeros(program, compiled)) return false;
	const parts = members.flatMap(({ name }) => program.scale.get(name) ?? []);
	// A part that its table or its method leaves without a score is a missing one, and that may move the whole either way.
	return parts.every(
		(part) =>
			part.scale.table === null && authoringOf(part.scale).isTotal && keepsOrder(program, part)
	);
}

/**
 * Where several questions decide together about one that counts as 0 while answers hide it, one of them may turn a gap into
 * a 0, which lowers the rest.
 */
function turnsGapsIntoZeros(program: Program, { scale, members }: CompiledScale): boolean {
	if (scale.of === 'scales' || scale.hidden === 'drop') return false;
	return members.some(({ name }) => controllersOf(program, name).size > 1);
}

/** The place of an option and its points agree where points rise from option to option. */
function isByPoints({ questions }: Program, { name, reversed }: CompiledMember): boolean {
	const question = questions.get(name);
	if (reversed || question?.kind !== 'choose_one') return false;
	const points = question.options.map((option) => option.points ?? 0);
	return points.every((value, index) => index === 0 || value >= points[index - 1]!);
}

function hasSteadyTable({ table }: Scale): boolean {
	const rows = (table ?? []).toSorted((one, other) => one.raw - other.raw);
	return rows.every(({ score }, index) => index === 0 || score >= rows[index - 1]!.score);
}

/** In which direction a question's answers are the worse ones, where all scales that count it agree. */
function worseDirections({ program }: Proving): Map<string, Direction> {
	const found = new Map<string, Set<Direction>>();
	for (const compiled of program.scales) {
		const { higher } = compiled.scale;
		if (higher === 'neither') continue;
		for (const [question, direction] of keyedDirections(program, compiled)) {
			const worse: Direction = (higher === 'harder') === (direction === 1) ? 1 : -1;
			found.set(question, (found.get(question) ?? new Set()).add(worse));
		}
	}
	return new Map(
		[...found].flatMap(([question, directions]): [string, Direction][] => {
			const [only, ...others] = directions;
			return only === undefined || others.length > 0 ? [] : [[question, only]];
		})
	);
}

function refuteFlag(
	id: string,
	worse: ReadonlyMap<string, Direction>,
	proving: Proving
): Failure[] {
	const { program, formulas } = proving;
	const flag = program.questionnaire.flags.find((one) => one.id === id)!;
	const raised = formulas.flag(id);
	const atoms = [...atomsOf([raised]).values()];
	for (const [name, direction] of worse) {
		const question = program.questions.get(name)!;
		const isTouched = atoms.some((atom) =>
			atom.kind === 'answer'
				? atom.question === name
				: restsOn(program, program.scale.get(atom.scale)!, name)
		);
		if (!isTouched || isUpward(raised, true, question, direction, proving)) continue;
		const goesAway = all(raised, not(changedFormula(program, raised, name)));
		const found = changeThat(goesAway, question, direction, proving);
		if (!found) continue;
		const args = { flag: id, help: flag.help !== null, ...wordsOf(question, found) };
		return [
			{
				code: 'flag_lost_by_worse_answer',
				args,
				path: ['flags', id, 'when'],
				at: 'key',
				witness: found.witness
			}
		];
	}
	return [];
}

/** True where each part of a formula can only become true, or only false, by this change. Then no sheets need a look. */
function isUpward(
	formula: Formula,
	isUp: boolean,
	question: Question,
	direction: Direction,
	proving: Proving
): boolean {
	const inner = (part: Formula): boolean => isUpward(part, isUp, question, direction, proving);
	switch (formula.kind) {
		case 'constant':
			return true;
		case 'not':
			return isUpward(formula.of, !isUp, question, direction, proving);
		case 'all':
		case 'any':
		case 'atLeast':
			return formula.of.every(inner);
		case 'answer': {
			if (formula.question !== question.id) return true;
			return answerPairs(question, direction, formula).every(
				([less, more]) =>
					!(isUp
						? formula.test(less) && !formula.test(more)
						: formula.test(more) && !formula.test(less))
			);
		}
		case 'scale': {
			const { program, asking } = proving;
			const compiled = program.scale.get(formula.scale)!;
			if (!restsOn(program, compiled, question.id)) return true;
			const own = keyedDirections(program, compiled).get(question.id);
			// Where there may be no value at all, a worse answer may take the band away with it.
			const hasValues = compiled.scale.table === null && authoringOf(compiled.scale).isTotal;
			const isSteady = hasValues && keepsOrder(program, compiled);
			if (own === undefined || !isSteady) return false;
			const rises = own === direction;
			const scores = asking
				.scores(formula.scale)
				.flatMap(({ score }) => score ?? [])
				.toSorted((one, other) => compare(one.value, other.value));
			const verdicts = scores.map(formula.test);
			const steady = rises === isUp ? verdicts : verdicts.toReversed();
			return steady.every((verdict, index) => verdict || !steady[index - 1]);
		}
		case 'pair':
			return false;
	}
}

type FoundChange = { witness: Witness; from: Answer; to: Answer };

/** A change of one answer in this direction that makes the formula true, with the same questions asked. */
function changeThat(
	formula: Formula,
	question: Question,
	direction: Direction,
	{ program, asking }: Proving
): FoundChange | null {
	const asked = all(formula, sameQuestionsFormula(program, question.id));
	// Answers of equal points may still open different questions, and stay two answers then.
	const change = { question: question.id, pairs: answerPairs(question, direction, asked) };
	const { witness } = asking.ask(asked, EVERY_SHEET, change);
	if (!witness?.changed) return null;
	return { witness, from: witness.sheet.get(question.id)!, to: witness.changed.answer };
}

function wordsOf(question: Question, { from, to }: FoundChange) {
	const text = (answer: Answer): string =>
		typeof answer === 'object' ? answer.join(', ') : String(answer);
	return { question: question.id, from: text(from), to: text(to) };
}

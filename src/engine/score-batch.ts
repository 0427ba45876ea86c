import type { Question } from '../model/question.ts';
import type { Answer } from '../model/sheet.ts';
import { evaluateScales } from './evaluate.ts';
import { toNumber } from './exact.ts';
import { WHOLE } from './methods/arithmetic.ts';
import { outcomeOfTally, type Outcome } from './outcome.ts';
import type { CompiledMember, CompiledScale, Program } from './program.ts';
import { visibleQuestions } from './visibility.ts';

/** In an index column: the question was skipped. */
export const SKIPPED = -1;
/** In an index column: "does not apply". */
export const NOT_APPLICABLE_INDEX = -2;

/**
 * The answers of many sheets to one question: for `choose_one` the index of the chosen option, `SKIPPED` or
 * `NOT_APPLICABLE_INDEX`; for any kind, the answers themselves.
 */
export type Column = Int8Array | readonly (Answer | undefined)[];

/** One scale over all sheets. Where `scored` is 0 there is no value and no band: `value` is NaN, so misuse is loud. */
export type ScaleColumn = {
	scored: Uint8Array;
	value: Float64Array;
	/** Index among the scale's bands; -1 where not scored or without bands. */
	band: Int8Array;
	answered: Uint16Array;
};

/** So many different sums, counts and drops fit the table of outcomes; finer scales go row by row. */
const TABLE_LIMIT = 1 << 20;

/**
 * Scores every scale of many sheets, column by column. Same outcomes as `score`, from the same arithmetic: equal sums
 * are looked up instead of worked out again. Sheets must be valid; a missing column counts as skipped throughout.
 * Throws a RangeError when an index is not one of the question's options.
 */
export function scoreBatch(
	program: Program,
	columns: ReadonlyMap<string, Column>,
	rows: number
): Map<string, ScaleColumn> {
	for (const [id, column] of columns) assertIndexes(program.questions.get(id), column);
	const results = new Map<string, ScaleColumn>();
	const slow: CompiledScale[] = [];
	for (const compiled of program.scales) {
		const plan = planColumns(program, compiled, columns);
		if (plan === null) slow.push(compiled);
		else results.set(compiled.scale.id, scoreColumns(compiled, plan, rows));
	}
	if (slow.length > 0) scoreRows(program, slow, columns, rows, results);
	return results;
}

/** Where each option of each member moves the place in the table of outcomes. */
type Plan = {
	start: number;
	size: number;
	/** By member: its column, and the move by option index + 2 (so -2 and -1 have places too). */
	moves: { column: Int8Array; by: Int32Array }[];
	outcomeAt(place: number): Outcome;
};

/** Null where a scale's outcome rests on more than sums of chosen options. */
function planColumns(
	program: Program,
	compiled: CompiledScale,
	columns: ReadonlyMap<string, Column>
): Plan | null {
	const { scale, members } = compiled;
	const [first] = members;
	const isSimple = compiled.calculation.isSum && compiled.involved.length === members.length;
	if (!isSimple || scale.of !== 'questions' || !first) return null;
	if (members.some(({ weight, byOption }) => weight !== first.weight || byOption === null))
		return null;

	const own = members.map((member) => ({
		member,
		question: program.questions.get(member.name) as Extract<Question, { kind: 'choose_one' }>,
		column: columns.get(member.name)
	}));
	if (own.some(({ question }) => question.showWhen !== null)) return null;
	const present = own.filter((one) => one.column !== undefined);
	if (present.some(({ column }) => !(column instanceof Int8Array))) return null;

	const points = own.map(({ member }) =>
		[...member.byOption!.values()].map((p) => added(compiled, member, p))
	);
	const lowest = points.reduce((sum, values) => sum + Math.min(0, ...values), 0);
	const highest = points.reduce((sum, values) => sum + Math.max(0, ...values), 0);
	const mayDrop =
		scale.notApplicable === 'drop' && own.some((o) => o.question.notApplicable !== null);
	const drops = mayDrop ? members.length + 1 : 1;
	const perSum = (members.length + 1) * drops;
	const size = (highest - lowest + 1) * perSum;
	if (size > TABLE_LIMIT) return null;

	// Nothing is hidden in these columns.
	const none = { isAllZero: false };
	const addsZeros = scale.missing.rule === 'zero_up_to';
	return {
		start: -lowest * perSum,
		size,
		moves: present.map(({ member, question, column }) => {
			const moves = question.options.map(({ id }) => {
				const value = member.byOption!.get(id);
				return value === undefined ? 0 : added(compiled, member, value) * perSum + drops;
			});
			return {
				column: column as Int8Array,
				by: Int32Array.from([mayDrop ? 1 : 0, 0, ...moves])
			};
		}),
		outcomeAt: (at) => {
			const sum = Math.floor(at / perSum) + lowest;
			const answered = Math.floor((at % perSum) / drops);
			const dropped = at % drops;
			const missing = members.length - answered - dropped;
			const present = addsZeros ? answered + missing : answered;
			const kept = [sum * first.weight];
			const weight = present * first.weight;
			return outcomeOfTally(compiled, { ...none, kept, weight, answered, missing, dropped }, WHOLE);
		}
	};
}

/** What an option adds to the sum, its weight left aside. */
function added(compiled: CompiledScale, member: CompiledMember, points: number): number {
	const { start, gather } = compiled.calculation;
	const own = { points, category: 0 };
	const [sum] = gather(start(compiled, WHOLE), { ...member, weight: 1 }, own, compiled, WHOLE);
	return sum!;
}

function scoreColumns(compiled: CompiledScale, plan: Plan, rows: number): ScaleColumn {
	const places = new Int32Array(rows).fill(plan.start);
	for (const { column, by } of plan.moves) {
		for (let row = 0; row < rows; row++) places[row]! += by[column[row]! + 2]!;
	}

	const table = emptyColumn(plan.size);
	const isKnown = new Uint8Array(plan.size);
	const result = emptyColumn(rows);
	for (let row = 0; row < rows; row++) {
		const at = places[row]!;
		if (isKnown[at] === 0) {
			isKnown[at] = 1;
			write(table, at, compiled, plan.outcomeAt(at));
		}
		result.scored[row] = table.scored[at]!;
		result.value[row] = table.value[at]!;
		result.band[row] = table.band[at]!;
		result.answered[row] = table.answered[at]!;
	}
	return result;
}

function scoreRows(
	program: Program,
	scales: readonly CompiledScale[],
	columns: ReadonlyMap<string, Column>,
	rows: number,
	into: Map<string, ScaleColumn>
): void {
	for (const { scale } of scales) into.set(scale.id, emptyColumn(rows));
	for (let row = 0; row < rows; row++) {
		const sheet = sheetAt(program, columns, row);
		const visible = new Set(
			visibleQuestions(program.questionnaire.questions, sheet).map(({ id }) => id)
		);
		const outcomes = evaluateScales(program, sheet, visible);
		for (const compiled of scales) {
			const { id } = compiled.scale;
			write(into.get(id)!, row, compiled, outcomes.get(id)!);
		}
	}
}

function sheetAt(program: Program, columns: ReadonlyMap<string, Column>, row: number) {
	const sheet = new Map<string, Answer>();
	for (const question of program.questionnaire.questions) {
		const given = columns.get(question.id)?.[row];
		if (given === undefined || given === SKIPPED) continue;
		if (question.kind !== 'choose_one' || typeof given !== 'number') {
			sheet.set(question.id, given);
		} else if (given === NOT_APPLICABLE_INDEX) {
			sheet.set(question.id, 'not_applicable');
		} else {
			sheet.set(question.id, question.options[given]!.id);
		}
	}
	return sheet;
}

function emptyColumn(rows: number): ScaleColumn {
	return {
		scored: new Uint8Array(rows),
		value: new Float64Array(rows).fill(NaN),
		band: new Int8Array(rows).fill(-1),
		answered: new Uint16Array(rows)
	};
}

function write(column: ScaleColumn, at: number, { scale }: CompiledScale, outcome: Outcome): void {
	column.answered[at] = outcome.answered;
	if (outcome.score === null) return;
	const { value, band } = outcome.score;
	column.scored[at] = 1;
	column.value[at] = toNumber(value);
	column.band[at] = scale.bands.findIndex(({ id }) => id === band);
}

function assertIndexes(question: Question | undefined, column: Column): void {
	if (!(column instanceof Int8Array)) return;
	const options = question?.kind === 'choose_one' ? question.options.length : 0;
	const lowest = question?.kind === 'choose_one' && question.notApplicable !== null ? -2 : -1;
	for (let row = 0; row < column.length; row++) {
		const index = column[row]!;
		if (index < lowest || index >= options) {
			throw new RangeError(`Row ${row} has no option ${index} for this question.`);
		}
	}
}

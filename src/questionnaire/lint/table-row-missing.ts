import { compare, type Exact, ofDecimal, roundTo, toNumber } from '../../engine/exact.ts';
import { reachablePoints } from '../../engine/points.ts';
import type { Question } from '../../model/question.ts';
import type { Member, Scale } from '../../model/scale.ts';
import type { Rule } from './rule.ts';

/** More values than this no table lists. */
const MOST_VALUES = 20_000;
/** Decimals of six places as whole numbers. */
const UNIT = 1_000_000;

/** Every raw value that complete answers can add up to has a row. */
export const tableRowMissing: Rule = function* ({ questionnaire: { scales, questions } }) {
	const byId = new Map(questions.map((question) => [question.id, question]));

	for (const scale of scales) {
		if (scale.table === null || scale.transform !== null || scale.of !== 'questions') continue;
		const values = completeValues(scale, byId);
		const rows = scale.table.map(({ raw }) => ofDecimal(raw));
		const missing = values?.filter((value) => !rows.some((row) => compare(row, value) === 0));
		if (!missing || missing.length === 0) continue;
		const args = { scale: scale.id, rows: missing.map(toNumber).toSorted((a, b) => a - b) };
		yield { code: 'table_row_missing', args, path: ['scales', scale.id, 'table'], at: 'key' };
	}
};

/** The raw values of all complete sheets, rounded as declared; null where there are too many to list. */
function completeValues(scale: Scale, questions: ReadonlyMap<string, Question>): Exact[] | null {
	const { method } = scale.scoring;
	if (method !== 'sum' && method !== 'mean') return null;

	let sums = new Set<number>([0]);
	for (const member of scale.members) {
		const question = questions.get(member.name);
		const points = question ? keyedPoints(member, question) : [];
		if (points.length * sums.size > MOST_VALUES * 10) return null;
		sums = new Set([...sums].flatMap((sum) => points.map((point) => sum + point)));
		if (sums.size > MOST_VALUES) return null;
	}
	const weights = scale.members.reduce((total, { weight }) => total + Math.round(weight * UNIT), 0);
	const share = method === 'mean' ? weights : UNIT;
	const { round } = scale;
	return [...sums].map((sum) => {
		const value = { n: BigInt(sum), d: BigInt(share) };
		return round ? roundTo(value, ofDecimal(round.to), round.half) : value;
	});
}

/** Points after reversal and weight, as whole numbers. */
function keyedPoints({ reversed, weight }: Member, question: Question): number[] {
	const points = reachablePoints(question);
	const [low = 0, high = 0] = [points[0], points.at(-1)];
	return points.map((point) => Math.round((reversed ? low + high - point : point) * weight * UNIT));
}

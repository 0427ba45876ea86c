import { prepareScale } from '../../engine/compile.ts';
import { type Exact, ofDecimal, roundTo, toNumber } from '../../engine/exact.ts';
import { WHOLE } from '../../engine/methods/arithmetic.ts';
import { keptInPoints } from '../../engine/methods/ends.ts';
import type { Kept, Prepared } from '../../engine/methods/method.ts';
import { authoringOf, calculationOf } from '../../engine/methods/methods.ts';
import { reachablePoints } from '../../engine/points.ts';
import { rowFor } from '../../engine/row-for.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Rule } from './rule.ts';

/** More values than this no table lists. */
const MOST_VALUES = 20_000;

/** Every raw value that complete answers can come to has a row. */
export const tableRowMissing: Rule = function* ({ questionnaire: { scales, questions } }) {
	for (const scale of scales) {
		if (scale.table === null || scale.transform !== null || scale.of !== 'questions') continue;
		const values = completeValues(scale, questions);
		const { table } = scale;
		const missing = values?.filter((value) => rowFor(table, value) === null);
		if (!missing || missing.length === 0) continue;
		const args = { scale: scale.id, rows: missing.map(toNumber).toSorted((a, b) => a - b) };
		yield { code: 'table_row_missing', args, path: ['scales', scale.id, 'table'], at: 'key' };
	}
};

/** The values of all complete sheets, rounded as declared; null where there are too many to list, or none is exact. */
function completeValues(scale: Scale, questions: readonly Question[]): Exact[] | null {
	const calculation = calculationOf(scale);
	const prepared = prepareScale(scale, questions);
	const ways = authoringOf(scale).isExact ? completeWays(prepared, questions) : null;
	if (ways === null) return null;
	const values = ways.flatMap((kept) => {
		const inPoints = keptInPoints(
			kept.map((one) => (one === null ? null : WHOLE.exact(one))),
			calculation.unit(prepared)
		);
		return calculation.value(inPoints, prepared.totalWeight, prepared)?.value ?? [];
	});
	const { round } = scale;
	if (round === null) return values;
	return values.map((value) => roundTo(value, ofDecimal(round.to), round.half));
}

/** What complete sheets leave to be remembered, each way once. */
function completeWays(prepared: Prepared, questions: readonly Question[]): Kept<number>[] | null {
	const { scale, members, pointUnit } = prepared;
	const { start, gather } = calculationOf(scale);
	let ways = [start(prepared, WHOLE)];
	for (const member of members) {
		const question = questions.find(({ id }) => id === member.name)!;
		// Turning a range round leaves the range; which points lie between is all that changes.
		const ends = Number(member.low.n) + Number(member.high.n);
		const points = reachablePoints(question).map((one) => {
			const whole = Math.round(one * pointUnit);
			return member.reversed ? ends - whole : whole;
		});
		if (points.length * ways.length > MOST_VALUES * 10) return null;
		const next = new Map<string, Kept<number>>();
		for (const kept of ways) {
			for (const one of points) {
				const own = { points: one, category: 0 };
				const grown = gather(kept, member, own, prepared, WHOLE);
				next.set(grown.join(' '), grown);
			}
		}
		if (next.size > MOST_VALUES) return null;
		ways = [...next.values()];
	}
	return ways;
}

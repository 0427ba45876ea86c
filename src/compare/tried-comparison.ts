import type { Program } from '../engine/program.ts';
import type { Aspect } from '../prove/differences.ts';
import type { Comparison, Moved } from './compared.ts';
import { completeSheets } from './complete-sheets.ts';
import { saidBy } from './said-by.ts';
import { tellingSheets } from './telling-sheets.ts';

/** So many sheets are tried one by one in a few seconds. */
const MOST_SHEETS = 20_000;

/** Tries every complete sheet of the earlier version where there are few; of many, only a few telling ones. */
export function triedComparison(before: Program, after: Program): Comparison {
	const complete = completeSheets(before.questionnaire.questions, MOST_SHEETS);
	const moved = new Map<string, Moved & { count: bigint }>();
	let count = 0n;
	let witness: Moved['witness'] | null = null;
	for (const sheet of complete ?? tellingSheets(before.questionnaire.questions)) {
		const aspects = movedAspects(before, after, sheet);
		for (const aspect of aspects) {
			const key = JSON.stringify(aspect);
			const known = moved.get(key) ?? { ...aspect, sheets: null, witness: sheet, count: 0n };
			moved.set(key, { ...known, count: known.count + 1n });
		}
		if (aspects.length === 0) continue;
		count++;
		witness ??= sheet;
	}
	const isCounted = complete !== null;
	return {
		how: isCounted ? 'tried' : 'searched',
		complete: isCounted ? BigInt(complete.length) : null,
		moved: [...moved.values()].map(({ count: own, ...one }) => ({
			...one,
			sheets: isCounted ? own : null
		})),
		any: witness && { sheets: isCounted ? count : null, witness }
	};
}

function movedAspects(before: Program, after: Program, sheet: Moved['witness']): Aspect[] {
	const was = saidBy(before, sheet);
	const is = saidBy(after, sheet);
	const aspects = new Map([...was, ...is].map(([key, [aspect]]) => [key, aspect]));
	return [...aspects]
		.filter(([key]) => was.get(key)?.[1] !== is.get(key)?.[1])
		.map(([, aspect]) => aspect);
}

import { add, compare, multiply, ofDecimal, reduce, ZERO, type Exact } from '../../engine/exact.ts';
import { outcomeOfParts, type Scored } from '../../engine/outcome.ts';
import type { CompiledScale } from '../../engine/program.ts';
import { keyedPart } from '../../engine/raw-value.ts';
import { outcomeIds } from './outcome-ids.ts';

/** The parts of one scale of scales, gathered one by one and numbered like the sums of a question scale. */
export type WholeTable = {
	readonly start: number;
	add(gathered: number, member: number, part: Scored | null, partOutcome: number): number;
	outcome(gathered: number): number;
	score(outcome: number): Scored | null;
};

export function wholeTable(compiled: CompiledScale): WholeTable {
	// One list of parts stands for all that come to the same, so that the engine itself can combine them at the end.
	const lists: (readonly (Scored | null)[])[] = [compiled.members.map(() => null)];
	const numbers = new Map<string, number>();
	const known = new Map<string, number>();
	const ids = outcomeIds();
	const outcomes: (number | undefined)[] = [];
	return {
		start: 0,
		add(gathered, member, part, partOutcome) {
			const way = `${gathered} ${member} ${partOutcome}`;
			const found = known.get(way);
			if (found !== undefined) return found;
			const list = lists[gathered]!.with(member, part);
			const key = gatheredKey(compiled, list);
			const number = numbers.get(key) ?? lists.push(list) - 1;
			numbers.set(key, number);
			known.set(way, number);
			return number;
		},
		outcome: (gathered) =>
			(outcomes[gathered] ??= ids.idOf(outcomeOfParts(compiled, lists[gathered]!).score)),
		score: ids.score
	};
}

/** A text that is the same for lists of parts which later parts cannot tell apart. */
function gatheredKey(compiled: CompiledScale, list: readonly (Scored | null)[]): string {
	const { scoring } = compiled.scale;
	const isPresent = list.map((part) => (part === null ? '0' : '1')).join('');
	const values = compiled.members.flatMap((member, index) => {
		const part = list[index] ?? null;
		return part === null ? [] : [{ value: keyedPart(member, part.value), weight: member.weight }];
	});
	switch (scoring.method) {
		case 'circumplex':
		case 'ipsative':
			return `${isPresent} ${values.map(({ value }) => textOf(value)).join(' ')}`;
		case 'max':
			return `${isPresent} ${textOf(highest(values.map(({ value }) => value)))}`;
		default:
			return `${isPresent} ${textOf(sumOf(compiled, values))}`;
	}
}

function sumOf(
	{ scale: { scoring } }: CompiledScale,
	values: readonly { value: Exact; weight: number }[]
): Exact {
	return values.reduce((sum, { value, weight }) => {
		if (scoring.method !== 'count') return add(sum, multiply(value, { n: BigInt(weight), d: 1n }));
		const isCounted =
			scoring.from === null ? value.n > 0n : compare(value, ofDecimal(scoring.from)) >= 0;
		return isCounted ? add(sum, { n: BigInt(weight), d: 1n }) : sum;
	}, ZERO);
}

function highest([first = ZERO, ...others]: readonly Exact[]): Exact {
	return others.reduce((best, value) => (compare(value, best) > 0 ? value : best), first);
}

function textOf(value: Exact): string {
	const { n, d } = reduce(value);
	return `${n}/${d}`;
}

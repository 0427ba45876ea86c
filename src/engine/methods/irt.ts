import type { IrtItem } from '../../model/scale.ts';
import { ofDouble, type Exact } from '../exact.ts';
import type { CompiledMember } from '../program.ts';
import { largestSum } from './ends.ts';
import type { Authoring, Calculation, Kept, Prepared } from './method.ts';

/** Samejima's graded response model, as a T score: 50 + 10 theta. It works on the place of an option, not on its points. */
export const calculation: Calculation<'irt'> = {
	decimals: () => [],
	largest: largestSum,

	// Which answers there were matters, not only what they add up to.
	start: ({ members }) => members.map(() => null),
	gather: (kept, { place }, { category }, _, numbers) =>
		kept.with(place, numbers.ofPlace(category)),
	zeros: 'left out',
	isSum: false,
	standsForAll: false,
	unit: () => 1n,
	value(kept, _, prepared) {
		const { theta, error } = expectedAPosteriori(itemsOf(prepared), kept.map(placeOf));
		return {
			value: ofDouble(50 + 10 * theta),
			error: 10 * error,
			detail: { kind: 'irt', theta, error }
		};
	},
	grain: () => null,
	range(prepared) {
		const { items } = prepared.scale.scoring;
		const t = (categories: number[]): Exact =>
			ofDouble(50 + 10 * expectedAPosteriori(items, categories).theta);
		return { min: t(items.map(() => 0)), max: t(items.map((item) => item.thresholds.length)) };
	},

	direction: () => 1,
	height: ({ name }, { category }, { scale: { scoring } }) =>
		category / (scoring.items.find((item) => item.name === name)?.thresholds.length ?? 1),
	movedByOne: null
};

export const authoring: Authoring<'irt'> = {
	isExact: false,
	members: { of: 'questions or scales', least: 1, most: null, areAllNeeded: false },
	ownField: 'irt',
	unfit: ['reversed', 'weights', 'hidden', 'transform', 'table'],
	unfitMissing: ['zero_up_to'],
	usesWeights: false,
	isTotal: true,
	// Slopes are positive.
	keepsOrder: () => true,
	orderedBy: 'category',

	// The model knows each of its members by itself.
	mistakes: {
		keyFlipped: false,
		itemDropped: false,
		weights: false,
		membersSwapped: false,
		missing: true
	},
	words: { madeOf: 'An estimate (graded response model) from', work: () => null }
};

/** The items in the order of the members. */
function itemsOf({ members, scale }: Prepared<'irt'>): IrtItem[] {
	return members.map(({ name }: CompiledMember) =>
		scale.scoring.items.find((item) => item.name === name)!
	);
}

function placeOf(kept: Kept<Exact>[number]): number | null {
	return kept === null ? null : Number(kept.n);
}

/** The grid is part of the definition: other grids differ in the third decimal. */
const GRID = Array.from({ length: 81 }, (_, index) => (index - 40) / 10);

/**
 * Samejima's graded response model, scored by expected a posteriori with a standard normal prior.
 * `categories` holds the chosen category of each item, from 0; null where missing, which drops the item from the
 * likelihood. Returns theta and its standard error (the posterior SD).
 */
export function expectedAPosteriori(
	items: readonly IrtItem[],
	categories: readonly (number | null)[]
): { theta: number; error: number } {
	const chosen = items.flatMap((item, index) => {
		const category = categories[index] ?? null;
		return category === null ? [] : [logProbabilities(item, category)];
	});
	const logs = GRID.map((theta, point) => {
		let log = (-theta * theta) / 2;
		for (const own of chosen) log += own[point]!;
		return log;
	});
	// Steep items that contradict each other are all but impossible everywhere; only the proportions matter.
	const highest = Math.max(...logs);
	const posterior = logs.map((log) => Math.exp(log - highest));
	const total = posterior.reduce((sum, density) => sum + density, 0);
	const mean = moment(posterior, (theta) => theta) / total;
	const variance = moment(posterior, (theta) => (theta - mean) ** 2) / total;
	return { theta: mean, error: Math.sqrt(variance) };
}

/** They depend on the item alone, and proofs ask for them a hundred thousand times. */
const known = new WeakMap<IrtItem, number[][]>();

/** The logarithm of the category's probability at each point of the grid. */
function logProbabilities(item: IrtItem, category: number): readonly number[] {
	const byCategory = known.get(item) ?? [];
	known.set(item, byCategory);
	return (byCategory[category] ??= GRID.map((theta) =>
		Math.log(categoryProbability(item, category, theta))
	));
}

/** P(k) = P*(k) - P*(k + 1), where P*(k) is the chance of category k or higher. Never quite 0, so that it has a logarithm. */
function categoryProbability(
	{ slope, thresholds }: IrtItem,
	category: number,
	theta: number
): number {
	const atLeast = (k: number): number => {
		if (k === 0) return 1;
		const threshold = thresholds[k - 1];
		return threshold === undefined ? 0 : 1 / (1 + Math.exp(-slope * (theta - threshold)));
	};
	return Math.max(atLeast(category) - atLeast(category + 1), Number.MIN_VALUE);
}

function moment(posterior: readonly number[], of: (theta: number) => number): number {
	return posterior.reduce((sum, density, index) => sum + density * of(GRID[index] ?? 0), 0);
}

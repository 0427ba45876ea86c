import type { Program } from '../engine/program.ts';
import { THEOREMS } from '../model/theorems.ts';
import type { Unproved } from '../model/unproved.ts';
import { YES } from './formula.ts';
import { outcomeFormulas, sectionsOf } from './outcome-formulas.ts';
import type { NotProved, Proof, Share } from './proof.ts';
import { proveScale } from './prove-scale.ts';
import { askingOf } from './reach/asking.ts';
import { MOST_STATES, OverBudget } from './reach/budget.ts';
import { seekingOf } from './seek.ts';
import { shareOf } from './share-of.ts';
import type { Claim, Failure, Proving } from './theorem.ts';
import { theorems } from './theorems/theorems.ts';

/** Proves everything a questionnaire can and cannot say, over every possible answer sheet. Pure: same program, same proof. */
export function prove(program: Program, { mostStates = MOST_STATES } = {}): Proof {
	const proving: Proving = {
		program,
		formulas: outcomeFormulas(program),
		asking: askingOf(program, mostStates),
		seeking: seekingOf(program)
	};
	const { questionnaire } = program;
	const { formulas, asking } = proving;
	const claims = theorems.flatMap((theorem) => [...theorem(proving)]);
	const verdicts = claims.map((claim) => ({ claim, failures: attempt(claim) }));
	const open = verdicts.filter(({ failures }) => failures === null).map(({ claim }) => claim);
	const share = (id: string, formula: Parameters<typeof shareOf>[1]): Share => ({
		id,
		...shareOf(proving, formula)
	});
	const unproved = questionnaire.unproved;

	return {
		questionnaire: questionnaire.id,
		version: questionnaire.version,
		sheets: {
			all: countOf(() => asking.ask(YES, { isComplete: false, counts: 'all' }).count),
			complete: countOf(() => asking.ask(YES).count)
		},
		scales: questionnaire.scales.map(({ id }) => proveScale(proving, id)),
		profiles: questionnaire.profiles.map(({ id }) => share(id, formulas.profileChosen(id))),
		flags: questionnaire.flags.map(({ id }) => share(id, formulas.flag(id))),
		rules: questionnaire.guidance.map((rule) => ({
			...share(rule.id, rule.kind === 'show' ? formulas.shows(rule) : formulas.holds(rule)),
			kind: rule.kind,
			section: rule.kind === 'show' ? rule.section : null
		})),
		sections: [...sectionsOf(questionnaire.guidance)].map((id) => share(id, formulas.isShown(id))),
		theorems: THEOREMS.map((theorem) => {
			const own = verdicts.filter(({ claim }) => claim.theorem === theorem);
			return {
				theorem,
				claims: own.length,
				failed: own.filter(({ failures }) => failures !== null && failures.length > 0).length,
				notProved: own.filter(({ failures }) => failures === null).length
			};
		}),
		failures: [
			...verdicts.flatMap(({ failures }) => failures ?? []),
			...open.flatMap((claim) => unacknowledged(claim, unproved, mostStates)),
			...unneeded(unproved, open)
		],
		notProved: open.map(({ theorem, at, ...claim }): NotProved => ({
			theorem,
			at,
			because: unproved.find((entry) => isAbout(entry, { theorem, at, ...claim }))?.because ?? null
		})),
		states: asking.states()
	};
}

/** What stands against a claim; null where it takes too long to say. */
function attempt({ refute }: Claim): readonly Failure[] | null {
	try {
		return refute();
	} catch (error) {
		if (error instanceof OverBudget) return null;
		throw error;
	}
}

function countOf(count: () => bigint): bigint | null {
	try {
		return count();
	} catch (error) {
		if (error instanceof OverBudget) return null;
		throw error;
	}
}

function isAbout({ theorem, at }: Unproved, claim: Claim): boolean {
	return theorem === claim.theorem && at === claim.at;
}

function unacknowledged(claim: Claim, unproved: readonly Unproved[], most: number): Failure[] {
	if (unproved.some((entry) => isAbout(entry, claim))) return [];
	const { theorem, at, path } = claim;
	return [
		{ code: 'theorem_not_proved', args: { theorem, at, most }, path, at: 'key', witness: null }
	];
}

function unneeded(unproved: readonly Unproved[], open: readonly Claim[]): Failure[] {
	return unproved.flatMap((entry, index): Failure[] => {
		if (open.some((claim) => isAbout(entry, claim))) return [];
		const { theorem, at } = entry;
		const path = ['unproved', index];
		return [{ code: 'unproved_unneeded', args: { theorem, at }, path, witness: null }];
	});
}

import type { Condition } from '../model/condition.ts';
import type { Derivation, Quote } from '../model/result.ts';
import type { Sheet } from '../model/sheet.ts';
import { contributions, type Contribution } from './contributions.ts';
import { toNumber } from './exact.ts';
import type { Facts } from './facts.ts';
import { groundsOf, type Ground } from './grounds.ts';
import { answerState } from './points.ts';
import type { Program } from './program.ts';

/** What all derivations of one sheet rest on. */
export type Evidence = {
	program: Program;
	sheet: Sheet;
	visible: ReadonlySet<string>;
	facts: Facts;
	/** The grounds of the flags that hold, filled in the order of the flags. */
	flagGrounds: Map<string, readonly Ground[]>;
	/** The answers that moved a scale, worked out once for all the rules that rest on it. */
	contributionsTo(scale: string, direction: 'up' | 'down'): readonly Contribution[];
};

/** The evidence of one sheet. */
export function evidenceOf(
	program: Program,
	sheet: Sheet,
	visible: ReadonlySet<string>,
	facts: Facts
): Evidence {
	const known = { up: new Map<string, Contribution[]>(), down: new Map<string, Contribution[]>() };
	return {
		program,
		sheet,
		visible,
		facts,
		flagGrounds: new Map(),
		contributionsTo: (scale, direction) => {
			const found = known[direction].get(scale);
			if (found) return found;
			const compiled = program.scale.get(scale)!;
			const fresh = contributions(program, compiled, sheet, visible, direction);
			known[direction].set(scale, fresh);
			return fresh;
		}
	};
}

/** The grounds of a condition on one sheet, with the answers behind them, strongest first. */
export type Reason = { grounds: Ground[]; derivation: Derivation; isDemandedByFlag: boolean };

/** Why `condition` holds on this sheet. `rule` is what is being derived: a flag, profile or guidance rule. */
export function reasonFor(evidence: Evidence, rule: string, condition: Condition): Reason {
	const { program, facts, flagGrounds } = evidence;
	const grounds = distinct(groundsOf(program, condition, facts, flagGrounds));
	const profile = grounds.find((ground) => ground.kind === 'profile');
	return {
		grounds,
		isDemandedByFlag: grounds.some(({ kind }) => kind === 'flag'),
		derivation: {
			rule,
			scales: scalesIn(evidence, grounds),
			flags: unique(grounds.flatMap((g) => (g.kind === 'flag' ? g.flag : []))),
			profile: profile?.kind === 'profile' ? profile.profile : null,
			answers: answersBehind(evidence, grounds)
		}
	};
}

/** The strongest ground in three steps: 3 in the last third of what lies beyond the cut. */
export function strengthOf(grounds: readonly Ground[]): 1 | 2 | 3 {
	const strongest = Math.max(0, ...grounds.map((ground) => ('share' in ground ? ground.share : 0)));
	return strongest >= 2 / 3 ? 3 : strongest >= 1 / 3 ? 2 : 1;
}

/** The given answer as evidence; null when there is none that may be repeated to the person. */
export function quoteOf({ program, sheet, visible }: Evidence, question: string): Quote | null {
	const answer = sheet.get(question);
	const asked = program.questions.get(question);
	if (answer === undefined || !asked || !visible.has(question)) return null;
	if (!asked.kept || asked.kind === 'note' || answerState(answer) === 'skipped') return null;
	return { question, answer };
}

function scalesIn({ facts }: Evidence, grounds: readonly Ground[]): Derivation['scales'] {
	const named = unique(grounds.flatMap((g) => (g.kind === 'scale' ? g.scale : [])));
	return named.flatMap((scale) => {
		const value = facts.value(scale);
		return value === null ? [] : { scale, band: facts.band(scale), value: toNumber(value) };
	});
}

/** Answers that a condition names outright come before those that moved a scale it names. */
function answersBehind(evidence: Evidence, grounds: readonly Ground[]): Quote[] {
	return strongestFirst(evidence, grounds).flatMap(
		({ question }) => quoteOf(evidence, question) ?? []
	);
}

function strongestFirst(evidence: Evidence, grounds: readonly Ground[]): readonly Contribution[] {
	const found = grounds.flatMap((ground): readonly Contribution[] => {
		switch (ground.kind) {
			case 'answer':
				return [{ question: ground.question, share: 1 + ground.share }];
			case 'scale':
				return evidence.contributionsTo(ground.scale, ground.direction);
			default:
				return [];
		}
	});
	// One scale alone is the common case, and its contributions are in order already.
	if (grounds.length === 1) return found;

	const { place } = evidence.program;
	const strongest = new Map<string, Contribution>();
	for (const one of found) {
		const known = strongest.get(one.question);
		if (known === undefined || known.share < one.share) strongest.set(one.question, one);
	}
	return [...strongest.values()].sort(
		(a, b) => b.share - a.share || (place.get(a.question) ?? 0) - (place.get(b.question) ?? 0)
	);
}

/** A condition may name the same thing many times over; it is one ground. */
function distinct(grounds: Ground[]): Ground[] {
	// Only flags bring the same grounds along again and again.
	if (!grounds.some(({ kind }) => kind === 'flag')) return grounds;
	const byText = new Map(grounds.map((ground) => [Object.values(ground).join(' '), ground]));
	return [...byText.values()];
}

function unique(names: readonly string[]): string[] {
	return [...new Set(names)];
}

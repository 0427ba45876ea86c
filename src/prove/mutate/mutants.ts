import { toNumber } from '../../engine/exact.ts';
import { authoringOf } from '../../engine/methods/methods.ts';
import type { Program } from '../../engine/program.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { MissingRule, Scale } from '../../model/scale.ts';
import { Decimal } from '../../model/words.ts';
import type { Asking } from '../reach/asking.ts';
import { OverBudget } from '../reach/budget.ts';
import { authoredRules } from '../theorems/authored-rules.ts';
import type { Mistake, Mutant } from './mutant.ts';

/** Every questionnaire that differs from this one by one small mistake. */
export function mutantsOf(program: Program, asking: Asking): Mutant[] {
	const { questionnaire } = program;
	return [
		...questionnaire.scales.flatMap((scale) => [
			...memberMistakes(questionnaire, scale),
			...cutMistakes(questionnaire, scale, asking),
			...missingMistakes(questionnaire, scale)
		]),
		...questionnaire.flags.map(({ id }): Mutant => ({
			mistake: { kind: 'flag_dropped', flag: id },
			path: ['flags', id],
			questionnaire: {
				...questionnaire,
				flags: questionnaire.flags.filter((flag) => flag.id !== id)
			}
		})),
		...authoredRules(questionnaire).flatMap(({ rule, index }): Mutant[] => {
			if (rule.kind === 'show') return [];
			const guidance = questionnaire.guidance.filter((other) => other !== rule);
			return [
				{
					mistake: { kind: 'hide_dropped', rule: rule.id },
					path: ['guidance', index],
					questionnaire: { ...questionnaire, guidance }
				}
			];
		})
	];
}

function memberMistakes(questionnaire: Questionnaire, scale: Scale): Mutant[] {
	const { id, members } = scale;
	const {
		mistakes,
		members: { least }
	} = authoringOf(scale);
	const path = ['scales', id, 'of'];
	const made = (mistake: Mistake, changed: readonly Scale['members'][number][]): Mutant => ({
		mistake,
		path,
		questionnaire: withScale(questionnaire, { ...scale, members: changed as Scale['members'] })
	});
	return members.flatMap((member, index): Mutant[] => {
		const { name, reversed, weight } = member;
		const rest = members.filter((other) => other !== member);
		const changed = (one: typeof member) =>
			members.map((other) => (other === member ? one : other));
		const double = weight * 2;
		const mutants: Mutant[] = [];
		if (mistakes.keyFlipped) {
			const flipped = changed({ ...member, reversed: !reversed });
			mutants.push(made({ kind: 'key_flipped', scale: id, member: name }, flipped));
		}
		if (mistakes.itemDropped && rest.length >= least)
			mutants.push(made({ kind: 'item_dropped', scale: id, member: name }, rest));
		if (mistakes.weights && Decimal.safeParse(double).success) {
			const doubled = changed({ ...member, weight: double });
			mutants.push(made({ kind: 'item_doubled', scale: id, member: name }, doubled));
		}
		for (const other of members.slice(index + 1)) {
			if (mistakes.membersSwapped) {
				const swapped = members.map((one) =>
					one === member ? other : one === other ? member : one
				);
				const names = [name, other.name] as const;
				mutants.push(made({ kind: 'members_swapped', scale: id, members: names }, swapped));
			}
			if (!mistakes.weights || other.weight === weight) continue;
			const swapped = members.map((one) => {
				if (one === member) return { ...one, weight: other.weight };
				return one === other ? { ...one, weight } : one;
			});
			const names = [name, other.name] as const;
			mutants.push(made({ kind: 'weights_swapped', scale: id, members: names }, swapped));
		}
		return mutants;
	});
}

/** The next value that is reached takes the place of each cut, so that one value changes its band. */
function cutMistakes(questionnaire: Questionnaire, scale: Scale, asking: Asking): Mutant[] {
	const values = reachedValues(scale, asking);
	return scale.bands.flatMap(({ id: band, from }, index): Mutant[] => {
		if (from === null) return [];
		const above = values.filter((value) => value >= from);
		const next = scale.bands[index + 1]?.from ?? Infinity;
		const to = asCut(above[1] ?? NaN);
		if (Number.isNaN(to) || to >= next || !Decimal.safeParse(to).success) return [];
		const bands = scale.bands.map((one) => (one.id === band ? { ...one, from: to } : one));
		return [
			{
				mistake: { kind: 'cut_moved', scale: scale.id, band, from, to },
				path: ['scales', scale.id, 'bands', band, 'from'],
				questionnaire: withScale(questionnaire, { ...scale, bands })
			}
		];
	});
}

function reachedValues({ id }: Scale, asking: Asking): number[] {
	try {
		const values = asking.scores(id).flatMap(({ score }) => score?.value ?? []);
		return values.map(toNumber).sort((one, other) => one - other);
	} catch (error) {
		if (error instanceof OverBudget) return [];
		throw error;
	}
}

/** A cut has six places at most, and the value is still to lie above it. */
function asCut(value: number): number {
	const rounded = Number(value.toFixed(6));
	return rounded <= value ? rounded : Number((rounded - 0.000_001).toFixed(6));
}

function missingMistakes(questionnaire: Questionnaire, scale: Scale): Mutant[] {
	if (!authoringOf(scale).mistakes.missing) return [];
	const missing = otherRule(scale.missing, scale.members.length);
	return [
		{
			mistake: {
				kind: 'missing_rule_changed',
				scale: scale.id,
				from: scale.missing,
				to: missing
			},
			path: ['scales', scale.id, 'missing'],
			questionnaire: withScale(questionnaire, { ...scale, missing })
		}
	];
}

/** The nearest rule that is more, or else less, lenient by one answer. */
function otherRule(rule: MissingRule, members: number): MissingRule {
	switch (rule.rule) {
		case 'none_allowed':
			return { rule: 'zero_up_to', atMost: 1 };
		case 'prorate_half':
			return { rule: 'none_allowed' };
		case 'prorate_from':
			return rule.atLeast < members
				? { rule: 'prorate_from', atLeast: rule.atLeast + 1 }
				: { rule: 'prorate_half' };
		case 'zero_up_to':
			return rule.atMost === 0
				? { rule: 'zero_up_to', atMost: 1 }
				: { rule: 'zero_up_to', atMost: rule.atMost - 1 };
	}
}

function withScale(questionnaire: Questionnaire, changed: Scale): Questionnaire {
	const scales = questionnaire.scales.map((scale) => (scale.id === changed.id ? changed : scale));
	return { ...questionnaire, scales };
}

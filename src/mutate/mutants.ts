import type { Questionnaire } from '../model/questionnaire.ts';
import type { Member, Scale } from '../model/scale.ts';
import type { Mistake, Mutant } from './mutant.ts';
import { otherMissingRules, missingWords } from './other-missing-rules.ts';

/** The values a scale can come to, lowest first; null where they are too many to list. */
export type Reached = ReadonlyMap<string, readonly number[] | null>;

/** Every small mistake that an author can make in a questionnaire, one at a time. */
export function* mutants(questionnaire: Questionnaire, reached: Reached): Generator<Mutant> {
	const { scales, flags, guidance } = questionnaire;
	for (const scale of scales) {
		for (const [mistake, changed] of mistakesIn(scale, reached.get(scale.id) ?? null)) {
			const instead = scales.map((one) => (one === scale ? changed : one));
			yield { mistake, questionnaire: { ...questionnaire, scales: instead } };
		}
	}
	for (const { id } of flags) {
		const mistake: Mistake = { kind: 'flag_dropped', flag: id };
		yield {
			mistake,
			questionnaire: { ...questionnaire, flags: flags.filter((flag) => flag.id !== id) }
		};
	}
	for (const rule of guidance) {
		if (rule.kind !== 'hide') continue;
		const mistake: Mistake = { kind: 'hide_dropped', rule: rule.id };
		const left = guidance.filter((one) => one !== rule);
		yield { mistake, questionnaire: { ...questionnaire, guidance: left } };
	}
}

function* mistakesIn(scale: Scale, values: readonly number[] | null): Generator<[Mistake, Scale]> {
	const { id, members } = scale;
	for (const member of members) {
		const instead = (change: Partial<Member>): Scale => ({
			...scale,
			members: members.map((one) => (one === member ? { ...one, ...change } : one)) as Members
		});
		const { name } = member;
		yield [
			{ kind: 'reverse_flipped', scale: id, member: name },
			instead({ reversed: !member.reversed })
		];
		yield [
			{ kind: 'member_doubled', scale: id, member: name },
			instead({ weight: member.weight * 2 })
		];
		// The angles of a circumplex and the thresholds of an item response model belong to their members.
		if (members.length > 1 && !['circumplex', 'irt'].includes(scale.scoring.method)) {
			const left = members.filter((one) => one !== member) as Members;
			yield [
				{ kind: 'member_dropped', scale: id, member: name },
				{ ...scale, members: left }
			];
		}
	}
	yield* swappedWeights(scale);
	yield* movedCuts(scale, values);
	for (const missing of otherMissingRules(scale.missing)) {
		const words = { from: missingWords(scale.missing), to: missingWords(missing) };
		yield [
			{ kind: 'missing_changed', scale: id, ...words },
			{ ...scale, missing }
		];
	}
}

type Members = Scale['members'];

function* swappedWeights(scale: Scale): Generator<[Mistake, Scale]> {
	const { id, members } = scale;
	for (const [at, one] of members.entries()) {
		for (const other of members.slice(at + 1)) {
			if (one.weight === other.weight) continue;
			const swapped = members.map((member) => {
				if (member === one) return { ...member, weight: other.weight };
				return member === other ? { ...member, weight: one.weight } : member;
			}) as Members;
			yield [
				{ kind: 'weights_swapped', scale: id, members: [one.name, other.name] },
				{ ...scale, members: swapped }
			];
		}
	}
}

/** Between the lowest value of the band and the next: the former falls into the band below. */
function* movedCuts(scale: Scale, values: readonly number[] | null): Generator<[Mistake, Scale]> {
	for (const [at, band] of scale.bands.entries()) {
		const { from } = band;
		if (from === null || values === null) continue;
		const [lowest, next] = values.filter((value) => value >= from - 1e-9);
		if (lowest === undefined || next === undefined) continue;
		const to = Number(((lowest + next) / 2).toFixed(6));
		const above = scale.bands[at + 1]?.from ?? Infinity;
		if (to >= above) continue;
		const bands = scale.bands.map((one) => (one === band ? { ...one, from: to } : one));
		yield [
			{ kind: 'cut_moved', scale: scale.id, band: band.id, from, to },
			{ ...scale, bands }
		];
	}
}

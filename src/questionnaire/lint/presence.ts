import type { Condition } from '../../model/condition.ts';
import type { Flag, Profile } from '../../model/outcome.ts';
import { checkOf } from '../../model/qualified.ts';
import { namesOf, partsOf } from './condition-parts.ts';

type Names = ReadonlySet<string>;

/** What flags and profiles in a condition stand for. Flags rest on those before them only. */
export type Meanings = {
	flags: readonly Flag[];
	profiles: readonly Profile[];
	/** What was found of a flag: flags may rest on flags many times over, and are looked into once. */
	known: Map<string, Names>;
};

/** The questions and scales that must have been answered or scored wherever a condition holds, or does not hold. */
export function presentIn(condition: Condition, isNegated: boolean, meanings: Meanings): Names {
	switch (condition.kind) {
		case 'not':
			return presentIn(condition.of, !isNegated, meanings);
		case 'all':
		case 'any': {
			const parts = condition.of.map((part) => presentIn(part, isNegated, meanings));
			// "Not any" is "none of them", so every part counts, as in "all".
			return (condition.kind === 'all') !== isNegated ? union(parts) : common(parts);
		}
		case 'flag':
			return ofFlag(condition.flag, String(isNegated), meanings, (when, earlier) =>
				presentIn(when, isNegated, earlier)
			);
		case 'profile':
			return isNegated ? new Set() : scalesOfProfiles(condition.profile, meanings);
		case 'count':
			return new Set(!isNegated && condition.atLeast >= condition.of.length ? condition.of : []);
		default:
			return new Set(isNegated ? [] : namesOf(condition));
	}
}

/** A `not` that would also hold where these questions and scales are absent. */
type Absence = { not: Condition; names: Names };

/** Each `not` that also holds where something is absent, with the questions and scales in question. */
export function absencesIn(condition: Condition, meanings: Meanings): Map<Condition, Names> {
	const byNot = new Map<Condition, Names>();
	for (const { not, names } of walk(condition, null, new Set(), meanings)) {
		byNot.set(not, union([byNot.get(not) ?? new Set(), names]));
	}
	return byNot;
}

/** Given what is `sure` to be there; `not` is the one in force, null where there is none or two cancel out. */
function walk(
	condition: Condition,
	not: Condition | null,
	sure: Names,
	meanings: Meanings
): Absence[] {
	const isNegated = not !== null;
	switch (condition.kind) {
		case 'not':
			return walk(condition.of, isNegated ? null : condition, sure, meanings);
		case 'all':
		case 'any': {
			const isConjunction = (condition.kind === 'all') !== isNegated;
			const here = isConjunction
				? condition.of.map((part) => presentIn(part, isNegated, meanings))
				: [];
			return condition.of.flatMap((part) => walk(part, not, union([sure, ...here]), meanings));
		}
		default: {
			// What holds is there; a flag that holds was checked where it is declared.
			if (!isNegated) return [];
			const missing = [...namesBehind(condition, meanings)].filter((name) => !sure.has(name));
			return missing.length > 0 ? [{ not, names: new Set(missing) }] : [];
		}
	}
}

function namesBehind(condition: Condition, meanings: Meanings): Names {
	if (condition.kind === 'flag') {
		return ofFlag(condition.flag, 'rests on', meanings, (when, earlier) =>
			union([...partsOf(when)].map((part) => namesBehind(part, earlier)))
		);
	}
	if (condition.kind !== 'profile') return new Set(namesOf(condition));
	const profile = meanings.profiles.find(({ id }) => id === condition.profile);
	const own = profile ? [...partsOf(profile.when)].flatMap(namesOf) : [];
	return union([scalesOfProfiles(condition.profile, meanings), new Set(own)]);
}

/** There is no profile until every scale that any profile of the same check names is scored. */
function scalesOfProfiles(profile: string, { profiles }: Meanings): Names {
	const ofCheck = profiles.filter(({ id }) => checkOf(id) === checkOf(profile));
	const parts = ofCheck.flatMap(({ when }) => [...partsOf(when)]);
	const named = parts.flatMap((part) =>
		part.kind === 'band' || part.kind === 'scored' ? [part.scale] : []
	);
	return new Set(named);
}

function ofFlag(
	flag: string,
	asked: string,
	meanings: Meanings,
	find: (when: Condition, meanings: Meanings) => Names
): Names {
	const { flags, known } = meanings;
	const index = flags.findIndex(({ id }) => id === flag);
	const declared = flags[index];
	if (!declared) return new Set();
	const key = `${asked} ${flag}`;
	const names =
		known.get(key) ?? find(declared.when, { ...meanings, flags: flags.slice(0, index) });
	known.set(key, names);
	return names;
}

function union(sets: readonly Names[]): Names {
	return new Set(sets.flatMap((names) => [...names]));
}

function common([first, ...others]: readonly Names[]): Names {
	return new Set([...(first ?? [])].filter((name) => others.every((names) => names.has(name))));
}

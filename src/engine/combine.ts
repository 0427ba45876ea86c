import type { HideRule, HideTarget } from '../model/outcome.ts';
import { FRIGHTENING_TAG } from '../model/parts.ts';
import type { ShownSection } from '../model/result.ts';
import type { SectionHead } from '../model/section.ts';
import type { Tension } from '../model/together.ts';
import { factsAcross } from './facts-across.ts';
import { factsOfTaken } from './facts-of-taken.ts';
import { firedHides } from './fired-hides.ts';
import { firstThatDiffer } from './first-that-differ.ts';
import { holds } from './holds.ts';
import { isHidden } from './is-hidden.ts';
import { MOST_SECTIONS } from './most-sections.ts';
import type { Taken } from './taken.ts';

/** More sentences than this no longer make a picture. */
const MOST_TENSIONS = 3;

/** A section with the best reason there is for it. */
export type CombinedSection = { head: SectionHead } & (
	{ from: 'check'; taken: Taken; shown: ShownSection } | { from: 'tension'; tension: Tension }
);

/** What several checks say together. */
export type Combined = {
	tensions: Tension[];
	startHere: CombinedSection[];
	more: CombinedSection[];
};

/** `rank`: the higher, the earlier. `turn`: how many of the same rank its own check, or the tensions, put before it. */
type Candidate = { section: CombinedSection; rank: number; turn: number };

/**
 * One list of sections without repeats: what a flag demands, then the stronger reason, then each check in its turn. The
 * hides of every check win over all, and so does `hidden`, what else the visit keeps out. `sections` are those that
 * tensions may show.
 */
export function combine(
	taken: readonly Taken[],
	tensions: readonly Tension[],
	hidden: readonly HideTarget[],
	sections: readonly SectionHead[]
): Combined {
	const across = factsAcross(taken);
	const told = tensions.filter(({ when }) => holds(when, across)).slice(0, MOST_TENSIONS);
	const keptOut = [...hidden, ...taken.flatMap(ownHides)];

	const sources = [sectionsOfTensions(told, sections), ...taken.map(sectionsOfCheck)];
	const ranked = sources
		.flatMap(inTurns)
		.filter(({ section: { head } }) => !isHidden(head, keptOut))
		.sort((a, b) => b.rank - a.rank || a.turn - b.turn)
		.map(({ section }) => section);
	const best = withoutContradictions(oncePerSection(ranked)).slice(0, MOST_SECTIONS);

	const heads = new Map(best.map(({ head }) => [head.id, head]));
	const first = firstThatDiffer(
		best.filter(isPlaceToBegin).map(({ head }) => head.id),
		heads
	);
	const isFirst = ({ head }: CombinedSection): boolean => first.includes(head.id);
	return {
		tensions: told,
		startHere: best.filter(isFirst),
		more: best.filter((section) => !isFirst(section))
	};
}

function ownHides(taken: Taken): HideTarget[] {
	const rules = taken.program.questionnaire.guidance.filter(
		(rule): rule is HideRule => rule.kind === 'hide'
	);
	return firedHides(rules, factsOfTaken(taken));
}

function sectionsOfTensions(
	tensions: readonly Tension[],
	sections: readonly SectionHead[]
): CombinedSection[] {
	return tensions.flatMap((tension): CombinedSection[] => {
		const head = sections.find(({ id }) => id === tension.show);
		return head ? [{ head, from: 'tension', tension }] : [];
	});
}

function sectionsOfCheck(taken: Taken): CombinedSection[] {
	return taken.result.guidance.flatMap((shown): CombinedSection[] => {
		const head = taken.program.sections.get(shown.section);
		return head ? [{ head, from: 'check', taken, shown }] : [];
	});
}

function inTurns(sections: readonly CombinedSection[]): Candidate[] {
	const before = new Map<number, number>();
	return sections.map((section) => {
		const rank = rankOf(section);
		const turn = before.get(rank) ?? 0;
		before.set(rank, turn + 1);
		return { section, rank, turn };
	});
}

/** A tension is as strong as a reason can be; only a flag goes before it. What is to be kept asks for nothing, so it comes last. */
function rankOf(section: CombinedSection): number {
	if (section.from === 'tension') return 3;
	const { keep, strength, from } = section.shown;
	if (keep) return 0;
	return from.flags.length > 0 ? 3 + strength : strength;
}

function oncePerSection(ranked: readonly CombinedSection[]): CombinedSection[] {
	const seen = new Set<string>();
	return ranked.filter(({ head }) => !seen.has(head.id) && seen.add(head.id));
}

/** Each check by itself never shows two sections that contradict each other; two checks might, and the stronger one stays. */
function withoutContradictions(ranked: readonly CombinedSection[]): CombinedSection[] {
	const kept: CombinedSection[] = [];
	for (const section of ranked) {
		const { id, contradicts } = section.head;
		const isAgainst = ({ head }: CombinedSection): boolean =>
			contradicts.includes(head.id) || head.contradicts.includes(id);
		if (!kept.some(isAgainst)) kept.push(section);
	}
	return kept;
}

/** In a picture nobody begins with what may frighten: it holds the hard sides of several checks at once. */
function isPlaceToBegin(section: CombinedSection): boolean {
	const isToKeep = section.from === 'check' && section.shown.keep;
	return !isToKeep && !section.head.tags.includes(FRIGHTENING_TAG);
}

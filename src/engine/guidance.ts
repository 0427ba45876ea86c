import type { HideRule, ShowRule } from '../model/outcome.ts';
import type { ShownSection } from '../model/result.ts';
import { quoteOf, reasonFor, strengthOf, type Evidence, type Reason } from './derive.ts';
import { holds } from './holds.ts';
import { namesIn } from './names-in.ts';
import type { Program } from './program.ts';

/** More than this is a reading list, not an answer. */
const MOST_SECTIONS = 9;
const MOST_QUOTES = 2;
const START_HERE = 3;

export type Guidance = { shown: ShownSection[]; startHere: string[]; hidden: string[] };

type Candidate = { rule: ShowRule; reason: Reason; strength: 1 | 2 | 3 };

/**
 * Which sections of the guide to show, in which order: what a flag demands, then the stronger reason, then the author's
 * order. A hide wins over every show.
 */
export function chooseGuidance(evidence: Evidence): Guidance {
	const { guidance } = evidence.program.questionnaire;
	const hides = guidance.filter((rule) => rule.kind === 'hide');
	const hidden = hiddenSections(evidence, hides);
	const told = hides.filter((rule) => !isForVisit(evidence.program, rule));
	const candidates = guidance
		.filter((rule) => rule.kind === 'show')
		.filter(({ when, section }) => !hidden.has(section) && holds(when, evidence.facts))
		.map((rule): Candidate => {
			const reason = reasonFor(evidence, rule.id, rule.when);
			return { rule, reason, strength: strengthOf(reason.grounds) };
		})
		.sort(byImportance);

	const best = oncePerSection(candidates).slice(0, MOST_SECTIONS);
	const isGentle = candidates.some(({ rule }) => rule.gentle);
	const ordered = isGentle ? best.sort(shorterFirst(evidence)) : best;
	return {
		shown: ordered.map((candidate) => shownSection(evidence, candidate)),
		startHere: firstThatDiffer(
			evidence,
			ordered.map(({ rule }) => rule.section)
		),
		hidden: [...hiddenSections(evidence, told)]
	};
}

function hiddenSections(evidence: Evidence, rules: readonly HideRule[]): Set<string> {
	const { program, facts } = evidence;
	const fired = rules.filter(
		({ when, unless }) => holds(when, facts) && (unless === null || !holds(unless, facts))
	);
	const byTag = fired.flatMap(({ target }) => {
		if (target.by === 'section') return [target.section];
		return [...program.sections.values()]
			.filter(({ tags }) => tags.includes(target.tag))
			.map(({ id }) => id);
	});
	return new Set(byTag);
}

/**
 * True for a hide that rests on an answer which serves the visit only. What it hid would give the answer away, so no
 * result tells of it.
 */
export function isForVisit({ questions }: Program, { unless }: HideRule): boolean {
	return unless !== null && namesIn(unless).some((name) => questions.get(name)?.kept === false);
}

/** Array.sort keeps the author's order among equals. */
function byImportance(a: Candidate, b: Candidate): number {
	return (
		Number(b.reason.isDemandedByFlag) - Number(a.reason.isDemandedByFlag) || b.strength - a.strength
	);
}

function shorterFirst({ program }: Evidence) {
	const minutes = ({ rule }: Candidate): number => program.sections.get(rule.section)?.minutes ?? 0;
	return (a: Candidate, b: Candidate): number =>
		Number(b.reason.isDemandedByFlag) - Number(a.reason.isDemandedByFlag) ||
		minutes(a) - minutes(b);
}

function oncePerSection(candidates: readonly Candidate[]): Candidate[] {
	const seen = new Set<string>();
	return candidates.filter(({ rule }) => !seen.has(rule.section) && seen.add(rule.section));
}

function shownSection(evidence: Evidence, { rule, reason, strength }: Candidate): ShownSection {
	const quotes =
		rule.quote === null
			? reason.derivation.answers
			: rule.quote.flatMap((question) => quoteOf(evidence, question) ?? []);
	return {
		section: rule.section,
		because: rule.because,
		quotes: quotes.slice(0, MOST_QUOTES),
		strength,
		from: reason.derivation
	};
}

/** The first three sections of which none says nearly what another says. */
function firstThatDiffer({ program }: Evidence, sections: readonly string[]): string[] {
	const chosen: string[] = [];
	for (const id of sections) {
		const overlaps = program.sections.get(id)?.overlaps ?? [];
		const isNew = chosen.every(
			(other) => !overlaps.includes(other) && !program.sections.get(other)?.overlaps.includes(id)
		);
		if (isNew) chosen.push(id);
		if (chosen.length === START_HERE) break;
	}
	return chosen;
}

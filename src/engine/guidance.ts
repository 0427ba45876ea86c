import type { HideRule, ShowRule } from '../model/outcome.ts';
import { FRIGHTENING_TAG, GENTLE_TAG } from '../model/parts.ts';
import type { ShownSection } from '../model/result.ts';
import { quoteOf, reasonFor, strengthOf, type Evidence, type Reason } from './derive.ts';
import { facesHardship } from './faces-hardship.ts';
import { firstThatDiffer } from './first-that-differ.ts';
import { holds } from './holds.ts';
import { hiddenSections } from './hidden-sections.ts';
import { MOST_SECTIONS } from './most-sections.ts';
import { namesIn } from './names-in.ts';
import type { Program } from './program.ts';

const MOST_QUOTES = 2;

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
	const ordered = isGentle ? best.sort(leastAskedFirst(evidence)) : best;
	return {
		shown: ordered.map((candidate) => shownSection(evidence, candidate)),
		startHere: firstThatDiffer(placesToBegin(evidence, ordered), evidence.program.sections),
		hidden: [...hiddenSections(evidence, told)]
	};
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

/** What is meant for a slow beginning, then what takes the fewest minutes, then what has the fewest steps. */
function leastAskedFirst({ program }: Evidence) {
	const asks = ({ rule }: Candidate): [number, number, number] => {
		const section = program.sections.get(rule.section);
		if (!section) return [0, 0, 0];
		return [section.tags.includes(GENTLE_TAG) ? 0 : 1, section.minutes, section.steps.length];
	};
	return (a: Candidate, b: Candidate): number => {
		const [one, other] = [asks(a), asks(b)];
		return (
			Number(b.reason.isDemandedByFlag) - Number(a.reason.isDemandedByFlag) ||
			one[0] - other[0] ||
			one[1] - other[1] ||
			one[2] - other[2]
		);
	};
}

/** A section once, for its best reason; where one of them is to keep it, for that one. */
function oncePerSection(candidates: readonly Candidate[]): Candidate[] {
	const kept = new Map(
		candidates.filter(({ rule }) => rule.keep).map((one) => [one.rule.section, one])
	);
	const seen = new Set<string>();
	return candidates
		.filter(({ rule }) => !seen.has(rule.section) && seen.add(rule.section))
		.map((one) => kept.get(one.rule.section) ?? one);
}

/** What is to be kept is nothing to begin with, and nobody who has it hard begins with what frightens. */
function placesToBegin(evidence: Evidence, candidates: readonly Candidate[]): string[] {
	const isSpared = facesHardship(evidence);
	return candidates
		.filter(({ rule }) => !rule.keep)
		.map(({ rule }) => rule.section)
		.filter((id) => {
			const tags = evidence.program.sections.get(id)?.tags ?? [];
			return !(isSpared && tags.includes(FRIGHTENING_TAG));
		});
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
		keep: rule.keep,
		strength,
		from: reason.derivation
	};
}

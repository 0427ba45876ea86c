import type { Program } from '../engine/program.ts';
import { isHidden } from '../engine/is-hidden.ts';
import { answerState } from '../engine/points.ts';
import { visibleQuestions } from '../engine/visibility.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { HelpKind, HideTarget } from '../model/outcome.ts';
import { FRIGHTENING_TAG } from '../model/parts.ts';
import type { FlagResult, Result } from '../model/result.ts';
import type { Sheet } from '../model/sheet.ts';
import { quoteWords } from './answer-words.ts';
import { chartOf } from './chart-rows.ts';
import { circleOf } from './circle-summary.ts';
import { headline } from './headline.ts';
import type { Report, SectionCard } from './report.ts';
import { scaleBar } from './scale-bar.ts';
import { sectionCard } from './section-card.ts';
import { sheetOfResult } from '../engine/sheet-of-result.ts';

/**
 * What a dashboard shows of a result, in words. A sensitive check's report holds no number, bar or chart.
 * `sheet` holds the answers of this visit, those that are never part of a result included. `hidden` is what other checks of
 * the visit keep out: it is left out of the drawing, and nothing says so.
 */
export function makeReport(
	program: Program,
	result: Result,
	strings: ReportStrings,
	sheet: Sheet = sheetOfResult(result),
	hidden: readonly HideTarget[] = []
): Report {
	const { questionnaire } = program;
	const all = result.guidance.flatMap((shown) => sectionCard(program, shown, strings) ?? []);
	const cards = all.filter(({ head }) => !isHidden(head, hidden));
	const circle = circleOf(program);
	const kept = result.guidance.find(({ keep }) => keep)?.section;
	const startHere = cards.filter(({ head }) => result.startHere.includes(head.id));
	const more = cards.filter((card) => !startHere.includes(card) && card.head.id !== kept);
	const keep = keepCard(
		cards.find(({ head }) => head.id === kept),
		strings
	);
	return {
		title: questionnaire.title,
		sensitive: questionnaire.sensitive,
		empty: result.answers.length === 0,
		help: helpPanel(program, result, strings),
		headline: headline(program, result, strings),
		notes: questionnaire.sensitive ? [] : flagNotes(program, result.flags),
		// Who is doing well is given one thing to keep, and nothing to do.
		tonight: questionnaire.sensitive || keep !== null ? null : tonight([...startHere, ...more]),
		keep,
		hidden: [...new Set([...result.hidden, ...hiddenIds(program, hidden)])],
		startHere,
		more,
		scales: result.scales
			// A circle is no bar: its sentences stand beside the chart.
			.filter(({ scale }) => scale !== circle?.scale.id)
			.map((scale) => scaleBar(program, result, scale, strings)),
		precisionNote: precisionNote(program, result, strings),
		normNote: normNote(program, result, strings),
		chart: chartOf(program, result, strings),
		selected: questionnaire.sensitive ? selectedGroups(program, result.flags, strings) : [],
		open: openQuestions(program, sheet, strings),
		colophon: colophon(program, strings),
		pages: all.map(({ head, because }) => ({ section: head.id, title: head.title, because })),
		result: questionnaire.sensitive ? null : result
	};
}

function hiddenIds({ sections }: Program, hidden: readonly HideTarget[]): string[] {
	return [...sections.values()].filter((head) => isHidden(head, hidden)).map(({ id }) => id);
}

function helpPanel(program: Program, { flags }: Result, strings: ReportStrings): Report['help'] {
	const asking = flags.filter(({ level }) => level !== 'note');
	const [first] = asking;
	if (!first) return null;
	const level = asking.some((flag) => flag.level === 'urgent') ? 'urgent' : 'support';
	const kinds = asking.flatMap(({ help }): HelpKind[] => (help === null ? [] : [help]));
	return {
		level,
		...helpWords(program, first, level, strings),
		kinds: [...new Set<HelpKind>([...(level === 'urgent' ? ['emergency' as const] : []), ...kinds])]
	};
}

function helpWords(
	{ questionnaire }: Program,
	first: FlagResult,
	level: 'support' | 'urgent',
	strings: ReportStrings
): { title: string; text: string } {
	if (level === 'urgent') return strings.help.urgent;
	if (questionnaire.sensitive) {
		return { title: strings.sensitive.helpTitle, text: strings.sensitive.helpText };
	}
	const flag = questionnaire.flags.find(({ id }) => id === first.flag);
	return {
		title: flag?.title ?? strings.help.support.title,
		text: flag?.text ?? strings.help.support.text
	};
}

/** Flags that ask for no help but have something to say. */
function flagNotes({ questionnaire }: Program, flags: readonly FlagResult[]): Report['notes'] {
	return flags.flatMap(({ flag: id, level }) => {
		const flag = questionnaire.flags.find((candidate) => candidate.id === id);
		if (level !== 'note' || !flag || flag.title === null) return [];
		return [{ title: flag.title, text: flag.text ?? '' }];
	});
}

/** Its steps are things to do, so nothing is said of them here. */
function keepCard(card: SectionCard | undefined, strings: ReportStrings): SectionCard | null {
	if (!card) return null;
	return { ...card, effort: card.effort && strings.minutesToRead(card.head.minutes) };
}

/** From what is shown, and from what a person begins with first. Nothing to do comes with facts that frighten. */
function tonight(cards: readonly SectionCard[]): Report['tonight'] {
	for (const { head } of cards) {
		if (head.tags.includes(FRIGHTENING_TAG)) continue;
		if (head.tonight !== null) return { ...head.tonight, section: head.id };
	}
	return null;
}

function selectedGroups(
	{ questionnaire, questions }: Program,
	flags: readonly FlagResult[],
	strings: ReportStrings
): Report['selected'] {
	return flags.flatMap(({ flag: id, from }) => {
		const flag = questionnaire.flags.find((candidate) => candidate.id === id);
		if (!flag || flag.title === null) return [];
		const answers = quoteWords(questions, from.answers, strings);
		return [{ flag: id, title: flag.title, text: flag.text, answers }];
	});
}

function openQuestions({ questionnaire }: Program, sheet: Sheet, strings: ReportStrings): string[] {
	const open = visibleQuestions(questionnaire.questions, sheet).filter(
		({ id }) => answerState(sheet.get(id)) === 'skipped'
	);
	const kept = open.filter((question) => question.kept).length;
	// How many were left open would be a count about the answers.
	if (questionnaire.sensitive) return kept > 0 ? [strings.sensitive.leftOpen] : [];
	return [
		...(kept > 0 ? [strings.leftOpen(kept)] : []),
		// Also after a reload, which forgets that answer: what it allowed must not be gone without a word.
		...(open.length > kept ? [strings.visitAnswerOpen] : [])
	];
}

function precisionNote(
	{ questionnaire }: Program,
	{ scales }: Result,
	strings: ReportStrings
): string | null {
	const scored = scales.filter((scale) => scale.kind === 'scored');
	const isKnown = scored.some(({ interval }) => interval !== null);
	if (scored.length === 0 || isKnown) return null;
	return strings.precisionNote[questionnaire.kind];
}

/** Averages beside a scored scale are never left without a word on whose they are. */
function normNote(program: Program, { scales }: Result, strings: ReportStrings): string | null {
	const groups = scales.flatMap(({ kind, scale }) =>
		kind === 'scored' ? program.scale.get(scale)!.scale.norms.map((norm) => norm.population) : []
	);
	return groups.length === 0 ? null : strings.normNote([...new Set(groups)]);
}

function colophon({ questionnaire }: Program, strings: ReportStrings): string[] {
	const { kind, rights, about, sources, version } = questionnaire;
	const what =
		kind === 'reflection'
			? strings.reflectionAid
			: strings.published(rights.notice ?? rights.holder ?? '');
	// Not even the version: a sensitive check's results hold no number of any kind.
	const last = questionnaire.sensitive ? [] : [strings.version(version)];
	const works = kind === 'published' ? sources.map(strings.source) : [];
	return [what.trim(), ...works, about.limits, ...last];
}

import type { Combined, CombinedSection } from '../engine/combine.ts';
import type { Taken } from '../engine/taken.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { HelpKind } from '../model/outcome.ts';
import { qualify } from '../model/qualified.ts';
import { chartRows } from './chart-rows.ts';
import { effortWords } from './effort-words.ts';
import { makeReport } from './make-report.ts';
import type { Picture, PictureCheck } from './picture.ts';
import type { ChartRow, Report, SectionCard } from './report.ts';
import { sectionCard } from './section-card.ts';

/** What several checks show together, in words. */
export function makePicture(
	taken: readonly Taken[],
	{ tensions, startHere, more }: Combined,
	strings: ReportStrings
): Picture {
	const reports = taken.map(({ program, result, sheet }) =>
		makeReport(program, result, strings, sheet)
	);
	const cards = (sections: readonly CombinedSection[]): SectionCard[] =>
		sections.flatMap((section) => cardOf(section, strings) ?? []);
	return {
		help: helpOf(reports),
		tensions: tensions.map(({ id, title, text }) => ({ id, title, text })),
		isOptional: reports.every(({ keep }) => keep !== null),
		startHere: cards(startHere),
		more: cards(more),
		checks: taken.map((one, index) => checkOf(one, reports[index]!)),
		precisionNote: firstOf(reports.map((report) => report.precisionNote)),
		normNote: firstOf(reports.map((report) => report.normNote)),
		chart: {
			kind: 'bars',
			caption: strings.pictureCaption,
			summary: [],
			normTitle: null,
			rows: taken.flatMap((one) => rowsOf(one, strings))
		}
	};
}

/** The words of the first check that asks for the strongest help, and every kind of help any of them asks for. */
function helpOf(reports: readonly Report[]): Report['help'] {
	const asking = reports.flatMap(({ help }) => help ?? []);
	const first = asking.find(({ level }) => level === 'urgent') ?? asking[0];
	if (first === undefined) return null;
	const kinds = [first, ...asking].flatMap((help): HelpKind[] => help.kinds);
	return { ...first, kinds: [...new Set(kinds)] };
}

function cardOf(section: CombinedSection, strings: ReportStrings): SectionCard | null {
	if (section.from === 'check') {
		return sectionCard(section.taken.program, section.shown, strings);
	}
	const { head, tension } = section;
	return { head, because: tension.title, quotes: [], effort: effortWords(head, strings) };
}

function checkOf({ program }: Taken, report: Report): PictureCheck {
	const { id, title } = program.questionnaire;
	return {
		check: id,
		title,
		headline: report.headline.title,
		notes: report.notes,
		// What would settle a scale is answered in its own check.
		scales: report.scales.map((bar) => ({ ...bar, settle: [] }))
	};
}

function firstOf(sentences: readonly (string | null)[]): string | null {
	return sentences.find((sentence) => sentence !== null) ?? null;
}

function rowsOf({ program, result }: Taken, strings: ReportStrings): ChartRow[] {
	return chartRows(program, result, strings).map((row) => ({
		...row,
		scale: qualify(program.questionnaire.id, row.scale)
	}));
}

import type { Program } from '../engine/program.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { ShownSection } from '../model/result.ts';
import { quoteWords } from './answer-words.ts';
import { effortWords } from './effort-words.ts';
import type { SectionCard } from './report.ts';

/** A shown section with its reason in words; null for a section this program knows nothing of. */
export function sectionCard(
	{ questionnaire, questions, sections }: Program,
	{ section, because, quotes: given }: ShownSection,
	strings: ReportStrings
): SectionCard | null {
	const head = sections.get(section);
	if (!head) return null;
	// What was selected on a sensitive check is told in one place only, and folded.
	const quotes = questionnaire.sensitive ? [] : quoteWords(questions, given, strings);
	const effort = questionnaire.sensitive ? null : effortWords(head, strings);
	return { head, because, quotes, effort };
}

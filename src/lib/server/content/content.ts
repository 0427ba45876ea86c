import built from 'virtual:content';
import type { GlossaryEntry } from '$core/model/glossary.ts';
import type { Manuscript } from '$core/author/manuscript.ts';
import type { Helplines } from '$core/model/helpline.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { Section } from '$core/model/section.ts';
import type { Takeaway } from '$core/model/takeaway.ts';
import type { CrossHide, Tension } from '$core/model/together.ts';
import { addressOf } from './address.ts';
import type { Content } from './read-content.ts';
import type { Source } from './read-guide.ts';

/** A questionnaire as the site serves it: at its address, with what its scoring is known by. */
export type ServedQuestionnaire = {
	address: string;
	questionnaire: Questionnaire;
	fingerprint: string;
};

/** Read, checked and written by the build. */
const content = built as Content;

const served = content.questionnaires.map((entry) => ({
	...entry,
	address: addressOf(entry.questionnaire)
}));
const sections = new Map(content.sections.map((section) => [section.id, section]));
const sources = new Map(content.sources.map((source) => [source.id, source]));

/** Every questionnaire, in the order of the list. */
export function listQuestionnaires(): ServedQuestionnaire[] {
	return served;
}

export function findQuestionnaire(address: string): ServedQuestionnaire | null {
	return served.find((entry) => entry.address === address) ?? null;
}

/** Every questionnaire for whoever writes one: sensitive ones are read here, not taken. */
export function listManuscripts(): { address: string; title: string }[] {
	return served.map(({ address, questionnaire: { title } }) => ({ address, title }));
}

export function findManuscript(address: string): Manuscript | null {
	const entry = served.find((one) => one.address === address);
	return (entry && content.manuscripts[entry.questionnaire.id]) ?? null;
}

/** What the answers of one check keep out of every other one, for all checks. */
export function crossHides(): CrossHide[] {
	return content.together.hides;
}

/** The sentences between checks; none of them is about a sensitive one. */
export function listTensions(): Tension[] {
	return content.together.tensions;
}

/** The guide, in the order of its contents page. */
export function listSections(): Section[] {
	return content.sections;
}

export function findSection(id: string): Section | null {
	return sections.get(id) ?? null;
}

/** The works a section cites, in its order. */
export function sourcesOf(section: Section): Source[] {
	return section.sources.flatMap((id) => sources.get(id) ?? []);
}

/** The technical terms of the guide, in alphabetical order. */
export function listTerms(): GlossaryEntry[] {
	return content.glossary;
}

export function listTakeaways(): Takeaway[] {
	return content.takeaways;
}

/** The frequent questions, each with the section that answers it, in the order of their file. */
export function frequentQuestions(): { section: string; question: string }[] {
	return content.questions.flatMap(({ section, frequent }) =>
		frequent === null ? [] : [{ section, question: frequent }]
	);
}

export function helplines(): Helplines {
	return content.helplines;
}

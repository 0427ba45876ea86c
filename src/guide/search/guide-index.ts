import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { DangerKind } from '../../model/danger-kind.ts';
import type { Section } from '../../model/section.ts';
import type { SectionQuestions } from '../../model/section-questions.ts';
import { JOINT_TAGS } from '../../model/parts.ts';
import type { Synonyms } from '../read-synonyms.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { termsWith } from './terms-of.ts';

/** What the search reads of a section. */
export type Entry = {
	id: string;
	title: string;
	summary: string;
	asks: string;
	body: string;
	minutes: number;
	/** Advice for two, which must not be listed for someone who is afraid of the other. */
	isJoint: boolean;
};

/** The whole search as JSON, which the build writes and a browser opens. */
export type GuideIndex = {
	synonyms: Synonyms;
	/** The sections for someone in danger, in the order they are shown, each with the kinds it is for. */
	danger: [section: string, kinds: DangerKind[]][];
	index: AsPlainObject;
};

type Guide = {
	sections: readonly Section[];
	questions: readonly SectionQuestions[];
	synonyms: Synonyms;
};

/** How texts become terms, the same when the index is made and when it is asked. */
export function indexOptions(synonyms: Synonyms): Options<Entry> {
	const termsOf = termsWith(synonyms);
	return {
		fields: ['title', 'summary', 'asks', 'body'],
		storeFields: ['title', 'summary', 'minutes', 'isJoint'],
		tokenize: (text) => termsOf(text),
		processTerm: (term) => term
	};
}

/** Makes the index of the guide. */
export function guideIndex({ sections, questions, synonyms }: Guide): GuideIndex {
	const asksOf = new Map(questions.map((one) => [one.section, one]));
	const search = new MiniSearch<Entry>(indexOptions(synonyms));
	search.addAll(
		sections.map(({ id, title, summary, minutes, tags, body }) => {
			const asked = asksOf.get(id);
			return {
				id,
				title,
				summary,
				asks: [asked?.frequent ?? '', ...(asked?.asks ?? [])].join(' . '),
				body: paragraphsOf(body).join(' . '),
				minutes,
				isJoint: tags.some((tag) => JOINT_TAGS.some((joint) => joint === tag))
			};
		})
	);
	const danger = questions
		.filter((one) => one.danger.length > 0)
		.map((one): [string, DangerKind[]] => [one.section, one.danger]);
	return { synonyms, danger, index: search.toJSON() };
}

import type { Questionnaire } from '../../model/questionnaire.ts';
import type { SectionHead } from '../../model/section.ts';
import type { AuthoredQuestionnaire } from '../shape/questionnaire.ts';
import type { ConditionPlaces } from './condition-places.ts';

/** What a reading knows besides the file itself. */
export type Context = {
	/** The name of the folder, which the id repeats. */
	folder?: string;
	/** The sections of the guide; without them, guidance may name any. */
	sections?: readonly SectionHead[];
	/** What was last recorded of its scoring; without it, nothing is on record. */
	recorded?: { version: number; scores: string };
};

/** A questionnaire with every shorthand written out, before its meaning is checked. */
export type Draft = {
	questionnaire: Questionnaire;
	/** As it was written: the fields whose absence means something are visible only here. */
	authored: AuthoredQuestionnaire;
	places: ConditionPlaces;
	context: Context;
};

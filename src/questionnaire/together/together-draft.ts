import type { Condition } from '../../model/condition.ts';
import type { HideTarget } from '../../model/outcome.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { SectionHead } from '../../model/section.ts';
import type { Tension } from '../../model/together.ts';
import type { Found } from '../../problems/problem.ts';
import type { ConditionPlaces } from '../expand/condition-places.ts';

/** What a reading knows besides the file itself. */
export type TogetherContext = {
	questionnaires: readonly Questionnaire[];
	/** The sections of the guide; without them, any may be named. */
	sections?: readonly SectionHead[];
};

/** `together.yaml` with its names resolved, before its meaning is checked. All names are qualified by check. */
export type TogetherDraft = TogetherContext & {
	tensions: Tension[];
	hides: { target: HideTarget; when: Condition }[];
	places: ConditionPlaces;
};

/** One thing that holds of what checks say about each other. */
export type TogetherRule = (draft: TogetherDraft) => Iterable<Found>;

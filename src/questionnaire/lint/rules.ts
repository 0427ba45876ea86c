import { axes } from './axes.ts';
import { bandsOrder } from './bands-order.ts';
import { conditionRestsOnAbsence } from './condition-rests-on-absence.ts';
import { evidenceUnpublished } from './evidence-unpublished.ts';
import { flagReach } from './flag-reach.ts';
import { guideReference } from './guide-reference.ts';
import { hardWord } from './hard-word.ts';
import { idDiffersFromFolder } from './id-differs-from-folder.ts';
import { idTaken } from './id-taken.ts';
import { irtMember } from './irt-member.ts';
import { memberDuplicate } from './member-duplicate.ts';
import { memberUnscored } from './member-unscored.ts';
import { membersNumber } from './members-number.ts';
import { methodField } from './method-field.ts';
import { methodNeedsScales } from './method-needs-scales.ts';
import { missingRuleReach } from './missing-rule-reach.ts';
import { nameDuplicate } from './name-duplicate.ts';
import { notAMember } from './not-a-member.ts';
import { notApplicable } from './not-applicable.ts';
import { otherwise } from './otherwise.ts';
import { profileReach } from './profile-reach.ts';
import { profilesWithoutScale } from './profiles-without-scale.ts';
import { questionLong } from './question-long.ts';
import { questionUnused } from './question-unused.ts';
import { quoteUnknown } from './quote-unknown.ts';
import { readingLevel } from './reading-level.ts';
import { rightsIncomplete } from './rights-incomplete.ts';
import { rightsUnknown } from './rights-unknown.ts';
import { ruleDuplicate } from './rule-duplicate.ts';
import { safetyQuestionMissing } from './safety-question-missing.ts';
import { scaleCycle } from './scale-cycle.ts';
import { sensitiveRefuses } from './sensitive-refuses.ts';
import { showWhenReach } from './show-when-reach.ts';
import { sourcesMissing } from './sources-missing.ts';
import { steps } from './steps.ts';
import { tableRowMissing } from './table-row-missing.ts';
import { unkeptQuestionUsed } from './unkept-question-used.ts';
import type { Rule } from './rule.ts';

/** Every rule, in no particular order: problems are sorted by their place. */
export const rules: readonly Rule[] = [
	axes,
	bandsOrder,
	conditionRestsOnAbsence,
	evidenceUnpublished,
	flagReach,
	guideReference,
	hardWord,
	idDiffersFromFolder,
	idTaken,
	irtMember,
	memberDuplicate,
	memberUnscored,
	membersNumber,
	methodField,
	methodNeedsScales,
	missingRuleReach,
	nameDuplicate,
	notAMember,
	notApplicable,
	otherwise,
	profileReach,
	profilesWithoutScale,
	questionLong,
	questionUnused,
	quoteUnknown,
	readingLevel,
	rightsIncomplete,
	rightsUnknown,
	ruleDuplicate,
	safetyQuestionMissing,
	scaleCycle,
	sensitiveRefuses,
	showWhenReach,
	sourcesMissing,
	steps,
	tableRowMissing,
	unkeptQuestionUsed
];

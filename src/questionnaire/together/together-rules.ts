import { hideOfOneCheck } from './hide-of-one-check.ts';
import { hideTarget } from './hide-target.ts';
import { restsOnAbsence } from './rests-on-absence.ts';
import { tensionChecks } from './tension-checks.ts';
import { tensionReading } from './tension-reading.ts';
import { tensionSection } from './tension-section.ts';
import { tensionUnkept } from './tension-unkept.ts';
import type { TogetherRule } from './together-draft.ts';

/** Every rule, in no particular order: problems are sorted by their place. */
export const togetherRules: readonly TogetherRule[] = [
	hideOfOneCheck,
	hideTarget,
	restsOnAbsence,
	tensionChecks,
	tensionReading,
	tensionSection,
	tensionUnkept
];

import { evaluateScales } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { sheetFacts } from './sheet-facts.ts';
import type { Taken } from './taken.ts';
import { visibleQuestions } from './visibility.ts';

/** What conditions may ask about a check that was taken. */
export function factsOfTaken({ program, sheet, result }: Taken): Facts {
	const visible = new Set(
		visibleQuestions(program.questionnaire.questions, sheet).map(({ id }) => id)
	);
	const facts = sheetFacts(sheet, visible, evaluateScales(program, sheet, visible));
	for (const { flag } of result.flags) facts.addFlag(flag);
	if (result.profile.kind === 'profile') facts.setProfile(result.profile.profile);
	return facts;
}

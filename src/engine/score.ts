import type { FlagResult, Result } from '../model/result.ts';
import type { Answer, Sheet } from '../model/sheet.ts';
import { checkSheet } from './check-sheet.ts';
import { evidenceOf, reasonFor } from './derive.ts';
import { evaluateScales } from './evaluate.ts';
import { chooseGuidance } from './guidance.ts';
import { holds } from './holds.ts';
import { answerState } from './points.ts';
import { findProfile } from './profile.ts';
import type { Program } from './program.ts';
import { scaleResult } from './scale-result.ts';
import { sheetFacts } from './sheet-facts.ts';
import { visibleQuestions } from './visibility.ts';
import { withoutSteps } from './without-steps.ts';

/** Changes when the same sheet could come to another result. */
export const ENGINE = '3';

/**
 * Everything the questionnaire says about one sheet. Pure: same sheet, same result.
 * Throws when the sheet breaks the questionnaire's rules: `checkSheet` tells callers beforehand, with reasons.
 */
export function score(program: Program, sheet: Sheet): Result {
	return withoutSteps(program, scoreWithSteps(program, sheet));
}

/** The same with the scales that are only steps towards others, for whoever writes, proves or explains a questionnaire. */
export function scoreWithSteps(program: Program, sheet: Sheet): Result {
	const { questionnaire } = program;
	const visible = new Set(visibleQuestions(questionnaire.questions, sheet).map(({ id }) => id));
	const [problem] = checkSheet(program, sheet, visible);
	if (problem) throw new Error(`An unchecked answer sheet reached scoring: ${problem.code}.`);

	const outcomes = evaluateScales(program, sheet, visible);
	const facts = sheetFacts(sheet, visible, outcomes);
	const evidence = evidenceOf(program, sheet, visible, facts);

	const flags = questionnaire.flags.flatMap((flag): FlagResult[] => {
		if (!holds(flag.when, facts)) return [];
		facts.addFlag(flag.id);
		const { grounds, derivation } = reasonFor(evidence, flag.id, flag.when);
		evidence.flagGrounds.set(flag.id, grounds);
		return [{ flag: flag.id, level: flag.level, help: flag.help, from: derivation }];
	});
	const profile = findProfile(evidence);
	if (profile.kind === 'profile') facts.setProfile(profile.profile);
	const guidance = chooseGuidance(evidence);

	return {
		questionnaire: questionnaire.id,
		version: questionnaire.version,
		fingerprint: program.fingerprint,
		engine: ENGINE,
		language: questionnaire.language,
		answers: keptAnswers(program, sheet, visible),
		scales: questionnaire.scales.map(({ id }) =>
			scaleResult(program, program.scale.get(id)!, outcomes, sheet, visible)
		),
		flags,
		profile,
		guidance: guidance.shown,
		startHere: guidance.startHere,
		hidden: guidance.hidden
	};
}

function keptAnswers(
	{ questionnaire }: Program,
	sheet: Sheet,
	visible: ReadonlySet<string>
): { question: string; answer: Answer }[] {
	return questionnaire.questions.flatMap(({ id, kept }) => {
		const answer = sheet.get(id);
		const isGiven = answer !== undefined && answerState(answer) !== 'skipped';
		return kept && isGiven && visible.has(id) ? [{ question: id, answer }] : [];
	});
}

import { evaluateScales } from '../engine/evaluate.ts';
import type { Facts } from '../engine/facts.ts';
import { openQuestions } from '../engine/open-questions.ts';
import type { Program } from '../engine/program.ts';
import { scoreWithSteps } from '../engine/score.ts';
import { sheetFacts } from '../engine/sheet-facts.ts';
import { visibleQuestions } from '../engine/visibility.ts';
import { withoutSteps } from '../engine/without-steps.ts';
import { reportEn } from '../i18n/report.en.ts';
import type { Result } from '../model/result.ts';
import type { Sheet } from '../model/sheet.ts';
import { conditionText } from '../prove/condition-text.ts';
import { headline } from '../report/headline.ts';
import { explainFlags, explainProfile } from './explain-outcomes.ts';
import { explainScale } from './explain-scale.ts';
import { explainHidden, explainSections } from './explain-sections.ts';
import { line, type Explanation, type Line } from './explanation.ts';

/** What an explanation is made from. */
export type Explained = {
	program: Program;
	sheet: Sheet;
	visible: ReadonlySet<string>;
	/** Hidden questions that could still be asked. */
	open: ReadonlySet<string>;
	facts: Facts;
	result: Result;
};

/** Why a person with this sheet is told what they are told, sentence by sentence, and what they are not told. */
export function explainSheet(program: Program, sheet: Sheet): Explanation {
	const { questionnaire } = program;
	const visible = new Set(visibleQuestions(questionnaire.questions, sheet).map(({ id }) => id));
	const outcomes = evaluateScales(program, sheet, visible);
	const facts = sheetFacts(sheet, visible, outcomes);
	const result = scoreWithSteps(program, sheet);
	result.flags.forEach(({ flag }) => facts.addFlag(flag));
	if (result.profile.kind === 'profile') facts.setProfile(result.profile.profile);
	const open = openQuestions(questionnaire.questions, sheet, visible);
	const explained: Explained = { program, sheet, visible, open, facts, result };

	return [
		{ title: 'The sentence at the top', lines: explainHeadline(explained) },
		{ title: 'Scales', lines: result.scales.map((scale) => explainScale(explained, scale)) },
		{ title: 'Flags', lines: explainFlags(explained) },
		{ title: 'Sections, in their order', lines: explainSections(explained) },
		{ title: 'Left out', lines: explainHidden(explained) },
		{ title: 'Questions that are not asked', lines: notAsked(explained) }
	].filter(({ lines }) => lines.length > 0);
}

function explainHeadline(explained: Explained): Line[] {
	const { program, result } = explained;
	// As it is read: it names no step.
	const { title, text } = headline(program, withoutSteps(program, result), reportEn);
	return [line(title, [line(text), ...explainProfile(explained)])];
}

function notAsked({ program, visible }: Explained): Line[] {
	return program.questionnaire.questions
		.filter(({ id }) => !visible.has(id))
		.map(({ text, showWhen }) =>
			line(`“${text}” is asked only when this holds: ${conditionText(showWhen!)}`)
		);
}

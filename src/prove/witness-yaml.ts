import type { Questionnaire } from '../model/questionnaire.ts';
import type { Question } from '../model/question.ts';
import { NOT_APPLICABLE, type Answer, type Sheet } from '../model/sheet.ts';
import { visibleQuestions } from '../engine/visibility.ts';

/** Below so many equal answers, `everything_else` explains less than the answers themselves. */
const LEAST_IN_COMMON = 3;
/** Ids are plain words, but YAML reads some of them as something else. */
const NOT_PLAIN = /^(true|false|null|yes|no|on|off|y|n|~)$/i;

/** An answer sheet as an entry of `examples.yaml`, to be read back as the same sheet; what to expect is the author's to add. */
export function witnessYaml(questionnaire: Questionnaire, sheet: Sheet, name: string): string {
	const { questions } = questionnaire;
	const common = commonAnswer(questions, sheet);
	const isCommon = (question: Question): boolean =>
		common !== null && textOf(question, sheet.get(question.id)) === common;

	const visible = visibleQuestions(questions, sheet);
	const given = visible.filter(({ id }) => sheet.has(id));
	// What is not named gets the common answer where it has it, so a skip of such a question is named, too.
	const skipped = visible.filter(
		(question) => !sheet.has(question.id) && common !== null && offers(question, common)
	);
	const answers = given.filter((question) => !isCommon(question));
	return [
		`- name: ${JSON.stringify(name)}`,
		...(answers.length === 0
			? []
			: [
					'  answers:',
					...answers.map(
						(question) => `    ${word(question.id)}: ${written(sheet.get(question.id)!)}`
					)
				]),
		...(common === null ? [] : [`  everything_else: ${word(common)}`]),
		...(skipped.length === 0
			? []
			: [`  skipped: [${skipped.map(({ id }) => word(id)).join(', ')}]`]),
		'  expect: {}'
	].join('\n');
}

/** The option most questions were answered with, if that is worth saying. */
function commonAnswer(questions: readonly Question[], sheet: Sheet): string | null {
	const counts = new Map<string, number>();
	for (const question of questions) {
		const text = textOf(question, sheet.get(question.id));
		if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, one], [, other]) => other - one);
	return most && most[1] >= LEAST_IN_COMMON ? most[0] : null;
}

/** The one option that was given, where it was one option. */
function textOf(question: Question, answer: Answer | undefined): string | null {
	if (question.kind === 'choose_one') return typeof answer === 'string' ? answer : null;
	if (question.kind !== 'choose_many' || typeof answer !== 'object') return null;
	return answer.length === 1 ? answer[0]! : null;
}

function offers(question: Question, option: string): boolean {
	if (question.kind === 'number' || question.kind === 'note') return false;
	if (option === NOT_APPLICABLE) {
		return question.kind === 'choose_one' && question.notApplicable !== null;
	}
	return question.options.some(({ id }) => id === option);
}

function written(answer: Answer): string {
	if (typeof answer === 'number') return String(answer);
	return typeof answer === 'string' ? word(answer) : `[${answer.map(word).join(', ')}]`;
}

function word(text: string): string {
	return /^[A-Za-z_][\w-]*$/.test(text) && !NOT_PLAIN.test(text) ? text : JSON.stringify(text);
}

import { evaluateScales } from '../engine/evaluate.ts';
import type { Outcome, Scored } from '../engine/outcome.ts';
import { answerState, pointsOf } from '../engine/points.ts';
import type { Program } from '../engine/program.ts';
import { visibleQuestions } from '../engine/visibility.ts';
import type { Question } from '../model/question.ts';
import type { Answer, Sheet } from '../model/sheet.ts';
import type { Formula } from './formula.ts';
import { answerClasses, plainAnswer } from './reach/answers.ts';
import type { Witness } from './reach/asking.ts';

/** A few telling sheets, for questionnaires too large to look at all of them. What they show is there; the rest is open. */
export type Seeking = {
	/** A sheet on which the formula holds, if one of the few does. */
	seek(formula: Formula): Witness | null;
	/** The scores of a scale on the few sheets. */
	scores(scale: string): readonly { score: Scored; witness: Witness }[];
	isTrue(formula: Formula, sheet: Sheet): boolean;
};

export function seekingOf(program: Program): Seeking {
	let few: readonly Sheet[] | null = null;
	const sheets = (): readonly Sheet[] => (few ??= tellingSheets(program));
	const witness = (sheet: Sheet): Witness => ({
		sheet,
		cost: costOf(program, sheet),
		changed: null
	});
	return {
		seek(formula) {
			const sheet = sheets().find((one) => isTrue(program, formula, one));
			return sheet ? witness(sheet) : null;
		},
		scores: (scale) =>
			sheets().flatMap((sheet) => {
				const score = outcomesOn(program, sheet).get(scale)?.score ?? null;
				return score === null ? [] : [{ score, witness: witness(sheet) }];
			}),
		isTrue: (formula, sheet) => isTrue(program, formula, sheet)
	};
}

/**
 * All answers lowest, all highest, and every step of the stairs between; once with points as they are, once for each
 * scale with those that count against it turned round. Extremes of a scale lie at the ends of its own stairs.
 */
function tellingSheets(program: Program): Sheet[] {
	const { questions } = program.questionnaire;
	const turned = [new Set<string>(), ...program.scales.map(({ members }) => reversedOf(members))];
	return turned.flatMap((reversed) => {
		const ladders = new Map(
			questions.map((question) => {
				const ladder = ladderOf(question);
				return [question.id, reversed.has(question.id) ? ladder.toReversed() : ladder];
			})
		);
		const rungs = new Map<string, number>(questions.map(({ id }) => [id, 0]));
		const sheets = [sheetAt(program, ladders, rungs)];
		const most = Math.max(...[...ladders.values()].map((ladder) => ladder.length));
		for (let rung = 1; rung < most; rung++) {
			for (const { id } of questions) {
				if ((ladders.get(id)?.length ?? 0) <= rung) continue;
				rungs.set(id, rung);
				sheets.push(sheetAt(program, ladders, rungs));
			}
		}
		return sheets;
	});
}

function reversedOf(members: readonly { name: string; reversed: boolean }[]): Set<string> {
	return new Set(members.flatMap(({ name, reversed }) => (reversed ? name : [])));
}

/** The answers of a question by their points, or as they stand. */
function ladderOf(question: Question): Answer[] {
	const answers = answerClasses(question, []).map(({ answer }) => answer);
	const given = answers.filter((answer) => answerState(answer) === 'answered');
	return given.toSorted(
		(one, other) => (pointsOf(question, one) ?? 0) - (pointsOf(question, other) ?? 0)
	);
}

function sheetAt(
	program: Program,
	ladders: ReadonlyMap<string, readonly Answer[]>,
	rungs: ReadonlyMap<string, number>
): Sheet {
	const { questions } = program.questionnaire;
	const sheet = new Map<string, Answer>();
	for (const question of questions) {
		const answer = ladders.get(question.id)?.[rungs.get(question.id) ?? 0];
		if (answer === undefined || !visibleQuestions(questions, sheet).includes(question)) continue;
		sheet.set(question.id, answer);
	}
	return sheet;
}

function costOf(program: Program, sheet: Sheet): number {
	const visible = visibleQuestions(program.questionnaire.questions, sheet);
	return visible.filter((question) => {
		const answer = sheet.get(question.id);
		return JSON.stringify(answer) !== JSON.stringify(plainAnswer(question));
	}).length;
}

function outcomesOn(program: Program, sheet: Sheet): Map<string, Outcome> {
	const visible = visibleQuestions(program.questionnaire.questions, sheet).map(({ id }) => id);
	return evaluateScales(program, sheet, new Set(visible));
}

function isTrue(program: Program, formula: Formula, sheet: Sheet): boolean {
	const outcomes = outcomesOn(program, sheet);
	const visible = new Set(
		visibleQuestions(program.questionnaire.questions, sheet).map(({ id }) => id)
	);
	const answer = (question: string): Answer | null => {
		const given = visible.has(question) ? sheet.get(question) : undefined;
		return given === undefined || answerState(given) === 'skipped' ? null : given;
	};
	const known = new Map<Formula, boolean>();
	const check = (part: Formula): boolean => {
		const verdict = known.get(part) ?? verdictOn(part);
		known.set(part, verdict);
		return verdict;
	};
	const verdictOn = (part: Formula): boolean => {
		switch (part.kind) {
			case 'constant':
				return part.value;
			case 'not':
				return !check(part.of);
			case 'all':
				return part.of.every(check);
			case 'any':
				return part.of.some(check);
			case 'atLeast':
				return part.of.filter(check).length >= part.least;
			case 'answer':
				return part.test(answer(part.question));
			case 'scale':
				return part.test(outcomes.get(part.scale)?.score ?? null);
			case 'pair':
				throw new Error('A single sheet has nothing to be compared with.');
		}
	};
	return check(formula);
}

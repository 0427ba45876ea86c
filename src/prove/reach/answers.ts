import { numberValues } from '../../engine/points.ts';
import type { ChooseMany, Question } from '../../model/question.ts';
import { NOT_APPLICABLE, type Answer } from '../../model/sheet.ts';

/** An answer that stands for `count` answers which nothing under question can tell apart. */
export type AnswerClass = { answer: Answer; count: bigint; isPlain: boolean };

/** Stands for whatever a person may write in a note: nothing can rest on its words. */
export const SOME_WORDS = '…';

/**
 * The answer that costs a witness nothing: the lower-middle option or number, "none of these" or else the first option
 * to tick. Undefined for a note, which nobody has to write.
 */
export function plainAnswer(question: Question): Answer | undefined {
	switch (question.kind) {
		case 'choose_one':
			return question.options[lowerMiddle(question.options.length)]!.id;
		case 'choose_many':
			return [plainTick(question)];
		case 'number': {
			const values = numberValues(question);
			return values[lowerMiddle(values.length)]!;
		}
		case 'note':
			return undefined;
	}
}

/** Every answer a question offers; tick lists are grouped by their points and by what `tests` find ticked. */
export function answerClasses(
	question: Question,
	tests: readonly ((answer: Answer) => boolean)[]
): AnswerClass[] {
	const plain = plainAnswer(question);
	const single = (answer: Answer): AnswerClass => ({
		answer,
		count: 1n,
		isPlain: answer === plain
	});
	switch (question.kind) {
		case 'choose_one': {
			const options = question.options.map(({ id }) => single(id));
			return question.notApplicable === null ? options : [...options, single(NOT_APPLICABLE)];
		}
		case 'choose_many':
			return tickClasses(question, tests);
		case 'number':
			return numberValues(question).map(single);
		case 'note':
			return [{ answer: SOME_WORDS, count: 1n, isPlain: false }];
	}
}

type Ticks = { ids: readonly string[]; hits: string; points: number | null; count: bigint };

/** Micro-points: decimals have six places at most, so sums of whole numbers are exact. */
const UNIT = 1_000_000;

/**
 * A condition asks whether one of some options is ticked, a scale adds up their points: lists that agree in both are
 * one class. Grown option by option, so that twenty options cost their sums only.
 */
function tickClasses(
	question: ChooseMany,
	tests: readonly ((answer: Answer) => boolean)[]
): AnswerClass[] {
	let grown = new Map<string, Ticks>();
	const alone: Ticks[] = [];
	for (const { id, points, exclusive } of question.options) {
		const own: Ticks = {
			ids: [id],
			hits: tests.map((test) => (test([id]) ? '1' : '0')).join(''),
			points: points === null ? null : Math.round(points * UNIT),
			count: 1n
		};
		if (exclusive) {
			alone.push(own);
			continue;
		}
		const next = new Map(grown);
		for (const ticks of [own, ...[...grown.values()].map((before) => together(before, own))]) {
			const key = `${ticks.hits} ${ticks.points}`;
			const known = next.get(key);
			next.set(key, known ? { ...known, count: known.count + ticks.count } : ticks);
		}
		grown = next;
	}
	// The plain tick stands first wherever it is in a class, because single ticks are added before longer lists.
	const plain = plainTick(question);
	return [...alone, ...grown.values()].map(({ ids, count }) => ({
		answer: ids,
		count,
		isPlain: ids.length === 1 && ids[0] === plain
	}));
}

function together(before: Ticks, own: Ticks): Ticks {
	return {
		ids: [...before.ids, ...own.ids],
		hits: [...own.hits].map((hit, at) => (hit === '1' ? '1' : before.hits[at])).join(''),
		points: before.points === null || own.points === null ? null : before.points + own.points,
		count: before.count
	};
}

function plainTick({ options }: ChooseMany): string {
	return (options.find(({ exclusive }) => exclusive) ?? options[0]!).id;
}

function lowerMiddle(count: number): number {
	return Math.floor((count - 1) / 2);
}

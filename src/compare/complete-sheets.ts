import { visibleQuestions } from '../engine/visibility.ts';
import type { Question } from '../model/question.ts';
import type { Answer, Sheet } from '../model/sheet.ts';
import { answersTo } from './answers-to.ts';

/** Every sheet without a gap; null where there are more than `most`. A note may be left open, or hold some words. */
export function completeSheets(questions: readonly Question[], most: number): Sheet[] | null {
	let sheets: Sheet[] = [new Map<string, Answer>()];
	for (const question of questions) {
		const answers = answersTo(question);
		const next: Sheet[] = [];
		for (const sheet of sheets) {
			const isVisible = visibleQuestions(questions, sheet).includes(question);
			if (!isVisible || question.kind === 'note') next.push(sheet);
			if (!isVisible) continue;
			for (const answer of answers) next.push(new Map([...sheet, [question.id, answer]]));
			if (next.length > most) return null;
		}
		sheets = next;
	}
	return sheets;
}

import type { Question } from '../../model/question.ts';

/** What conditions may name: everything in the file that has a name. */
export type Names = {
	questions: ReadonlyMap<string, Question>;
	/** Questions whose answers could not be read. What is wrong with them was said already. */
	unread: ReadonlySet<string>;
	/** The bands of each scale. */
	scales: ReadonlyMap<string, readonly string[]>;
	flags: readonly string[];
	profiles: readonly string[];
};

/** Every question and scale. */
export function questionsAndScales({ questions, scales }: Names): string[] {
	return [...questions.keys(), ...scales.keys()];
}

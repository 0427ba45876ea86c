import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { Entered } from './entered.ts';
import { readAnswer } from './read-answer.ts';
import type { Stage } from './taking.svelte.ts';

/** The place a person left off at. */
export type Place = { stage: Stage; current: string | null; entered: Entered };

/** What the page before a reload handed over. `changed`: answers to another version, which are set aside. */
export type Handed = { kind: 'nothing' } | { kind: 'changed' } | { kind: 'place'; place: Place };

/** What is handed over, as a message can carry it. */
export type HandedPlace = {
	address: string;
	version: number;
	stage: Stage;
	current: string | null;
	entered: [string, readonly string[]][];
};

const STAGES: readonly unknown[] = ['first', 'questions', 'review', 'results'] satisfies Stage[];

/** Of a sensitive check, nothing: a reload forgets it. */
export function placeToHand(
	address: string,
	{ version, questions, sensitive }: Questionnaire,
	{ stage, current, entered }: Place
): HandedPlace | null {
	if (sensitive || (stage === 'first' && entered.size === 0)) return null;
	const kept = questions.flatMap(({ id, kept }): HandedPlace['entered'] => {
		const values = entered.get(id);
		return kept && values !== undefined ? [[id, values]] : [];
	});
	return { address, version, stage, current, entered: kept };
}

/** What was handed over to the check at an address. It comes from another page, perhaps an older one: nothing is taken on trust. */
export function readHanded(value: unknown, address: string, questionnaire: Questionnaire): Handed {
	if (!isRecord(value) || value.address !== address) return { kind: 'nothing' };
	if (value.version !== questionnaire.version) return { kind: 'changed' };
	if (!STAGES.includes(value.stage)) return { kind: 'nothing' };
	return {
		kind: 'place',
		place: {
			stage: value.stage as Stage,
			current: typeof value.current === 'string' ? value.current : null,
			entered: enteredIn(value.entered, questionnaire)
		}
	};
}

/** Only what still is an answer to one of the questions. */
function enteredIn(value: unknown, questionnaire: Questionnaire): Entered {
	const entries: unknown[] = Array.isArray(value) ? value : [];
	const handed = new Map<unknown, unknown>(
		entries.flatMap((entry) => (Array.isArray(entry) ? [[entry[0], entry[1]]] : []))
	);
	const entered = new Map<string, readonly string[]>();
	for (const question of questionnaire.questions) {
		const values = handed.get(question.id);
		if (!question.kept || !isStrings(values)) continue;
		const { answer } = readAnswer(question, values, questionnaire);
		if (answer !== null) entered.set(question.id, values);
	}
	return entered;
}

function isStrings(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

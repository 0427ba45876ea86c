import type { Result, ScaleResult } from '../model/result.ts';

/** The names of one questionnaire, as its generated type gives them. */
export type Names = {
	id: string;
	answers: object;
	bands: object;
	flag: string;
	profile: string;
	section: string;
};

/** A result whose questionnaire is known, so that its names are checked when the program is compiled. */
export type ResultOf<Of extends Names> = Result & { questionnaire: Of['id'] };

/** The band of a scale; null without a score. */
export function bandOf<Of extends Names, Scale extends keyof Of['bands'] & string>(
	result: ResultOf<Of>,
	scale: Scale
): Of['bands'][Scale] | null {
	const found = result.scales.find((one): one is ScaleResult => one.scale === scale);
	return found?.kind === 'scored' ? (found.band as Of['bands'][Scale] | null) : null;
}

/** What was answered to a question; null when it was skipped, hidden or not kept. */
export function answerTo<Of extends Names, Question extends keyof Of['answers'] & string>(
	result: ResultOf<Of>,
	question: Question
): Of['answers'][Question] | null {
	const found = result.answers.find((one) => one.question === question);
	return found === undefined ? null : (found.answer as Of['answers'][Question]);
}

export function hasFlag<Of extends Names>(result: ResultOf<Of>, flag: Of['flag']): boolean {
	return result.flags.some((one) => one.flag === flag);
}

export function isProfile<Of extends Names>(result: ResultOf<Of>, profile: Of['profile']): boolean {
	return result.profile.kind === 'profile' && result.profile.profile === profile;
}

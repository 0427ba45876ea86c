import type { Question } from '$core/model/question.ts';
import type { OpenedCheck } from '$lib/state/opened-check.ts';

/** A check with all that asking takes, and nothing of what answers lead to: a frame fetches that while somebody reads. */
export function withoutScoring({ checked, first }: OpenedCheck): OpenedCheck {
	const { questionnaire } = checked;
	const nothing = { scales: [], profiles: [], flags: [], guidance: [], promises: [], unproved: [] };
	const about = { purpose: '', for: '', limits: '' };
	const rights = {
		status: 'own',
		holder: null,
		notice: null,
		evidence: null,
		checkedOn: null
	} as const;
	const [one, ...others] = questionnaire.questions.map(withoutPoints);
	const questions: typeof questionnaire.questions = [one!, ...others];
	return {
		first,
		checked: {
			...checked,
			fingerprint: '',
			sections: [],
			questionnaire: {
				...questionnaire,
				...nothing,
				questions,
				about,
				rights,
				sources: [],
				doors: []
			}
		}
	};
}

function withoutPoints(question: Question): Question {
	if (question.kind !== 'choose_one' && question.kind !== 'choose_many') return question;
	return { ...question, options: question.options.map((one) => ({ ...one, points: null })) };
}

import type { Door, Questionnaire } from '$core/model/questionnaire.ts';
import type { CheckCard } from '$lib/components/site/check-card';
import {
	findSection,
	listQuestionnaires,
	type ServedQuestionnaire
} from '$lib/server/content/content';
import { strings } from '$lib/strings';

/** Two pages behind each door, for someone who would rather read: none that a frightened person must not follow. */
const pagesBehind: { [Name in Door]: string[] } = {
	alone: ['alone-and-lonely', 'micro-connections'],
	people: ['overload', 'recovery-room'],
	between: ['relationship-quality', 'safe-people'],
	unsure: ['what-connection-is', 'how-much-connection']
};

type DoorView = { door: Door; checks: CheckCard[]; pages: { id: string; title: string }[] };

/** The four doors in their order, each with the checks that name it and its two pages. */
export function doors(): DoorView[] {
	const checks = listQuestionnaires();
	return (Object.keys(pagesBehind) as Door[]).map((door) => ({
		door,
		checks: checks.filter(({ questionnaire }) => questionnaire.doors.includes(door)).map(checkCard),
		pages: pagesBehind[door].flatMap((id) => {
			const section = findSection(id);
			return section ? [{ id, title: section.title }] : [];
		})
	}));
}

export function checkCard({ address, questionnaire }: ServedQuestionnaire): CheckCard {
	const { title, summary, minutes, questions } = questionnaire;
	return {
		address,
		title,
		summary,
		facts: [
			strings.minutes(minutes),
			branches(questionnaire)
				? strings.questionsUpTo(questions.length)
				: strings.questions(questions.length)
		]
	};
}

function branches({ questions }: Questionnaire): boolean {
	return questions.some(({ showWhen }) => showWhen !== null);
}

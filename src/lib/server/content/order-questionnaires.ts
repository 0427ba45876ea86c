import { Door, type Questionnaire } from '../../../model/questionnaire.ts';

/** The order in which checks are listed: as the doors stand, then by title. A sensitive check stands among the others. */
export function orderQuestionnaires<Check extends { questionnaire: Questionnaire }>(
	checks: Check[]
): Check[] {
	return checks.toSorted(
		(a, b) =>
			firstDoor(a.questionnaire) - firstDoor(b.questionnaire) ||
			a.questionnaire.title.localeCompare(b.questionnaire.title, 'en')
	);
}

function firstDoor({ doors }: Questionnaire): number {
	const [door] = doors;
	return door === undefined ? Door.options.length : Door.options.indexOf(door);
}

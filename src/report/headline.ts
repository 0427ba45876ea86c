import type { Program } from '../engine/program.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { Result } from '../model/result.ts';
import { circleSummary } from './circle-summary.ts';

type Words = { title: string; text: string };

/** The one sentence a result begins with. */
export function headline(program: Program, result: Result, strings: ReportStrings): Words {
	const { questionnaire } = program;
	if (questionnaire.sensitive) return sensitiveHeadline(program, result, strings);
	if (result.answers.length === 0) return strings.nothingAnswered;

	const { profile } = result;
	switch (profile.kind) {
		case 'profile': {
			const { title, text } = questionnaire.profiles.find(({ id }) => id === profile.profile)!;
			return { title, text };
		}
		case 'between': {
			const nearest = questionnaire.profiles.find(({ id }) => id === profile.nearest)!;
			return strings.between(nearest.title);
		}
		case 'none':
			// With profiles there is always one, unless a scale is waited for, be it one that is not shown.
			if (questionnaire.profiles.length === 0) return withoutProfiles(program, result, strings);
			return strings.noPicture(
				profile.waitingFor.map((scale) => program.scale.get(scale)!.scale.title)
			);
	}
}

/** A circle has a sentence of its own, where it leans at all. */
function withoutProfiles(program: Program, result: Result, strings: ReportStrings): Words {
	const leans = circleSummary(program, result, strings)?.leans ?? null;
	return leans === null ? strings.noProfiles : { title: leans, text: strings.circle.leansText };
}

/** Nothing selected never reassures, and no wording depends on how many things were selected. */
function sensitiveHeadline(
	{ questionnaire }: Program,
	{ flags }: Result,
	strings: ReportStrings
): Words {
	if (flags.some(({ level }) => level !== 'note')) return strings.sensitive.flagged;
	const [first] = flags;
	const flag = first && questionnaire.flags.find(({ id }) => id === first.flag);
	if (!flag || flag.title === null) return strings.sensitive.nothingSelected;
	const text = [flag.text, strings.sensitive.shortList].filter((words) => words !== null);
	return { title: flag.title, text: text.join(' ') };
}

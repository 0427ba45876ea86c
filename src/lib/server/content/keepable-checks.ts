import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { Section, SectionHead } from '$core/model/section.ts';
import type { KeepableChecks } from '$lib/state/saved/again';
import { listQuestionnaires, listSections } from './content';

/** Every check whose results a person may keep: never a sensitive one. All of them at once, whoever asks. */
export function keepableChecks(): KeepableChecks {
	const checks = listQuestionnaires()
		.filter(({ questionnaire }) => !questionnaire.sensitive)
		.map(({ questionnaire, fingerprint }) => ({
			questionnaire,
			fingerprint,
			sections: shownBy(questionnaire)
		}));
	const shown = new Set(checks.flatMap(({ sections }) => sections));
	const sections = listSections()
		.filter(({ id }) => shown.has(id))
		.map(headOf);
	return { checks, sections };
}

function shownBy({ guidance }: Questionnaire): string[] {
	const shown = guidance.flatMap((rule) => (rule.kind === 'show' ? [rule.section] : []));
	return [...new Set(shown)];
}

function headOf(section: Section): SectionHead {
	const head: SectionHead & { body?: unknown } = { ...section };
	delete head.body;
	return head;
}

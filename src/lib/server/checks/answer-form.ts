import { withoutHidden } from '$core/engine/visibility.ts';
import { AGES, type Age } from '$lib/state/age.ts';
import { enteredIn } from '$lib/state/entered.ts';
import { answersIn, problemsIn } from '$lib/state/read-entered.ts';
import type { Posted } from '$lib/state/visit.svelte.ts';
import { workOut, type Checked } from '$lib/state/work-out.ts';
import { OTHER_FIELDS, unknownFields } from './unknown-fields.ts';

/** What a posted form comes to: the check opened, its questions, what is in the way, or a result. */
export function answerForm(checked: Checked, form: FormData): Posted {
	const { questions, sensitive } = checked.questionnaire;
	const age = sensitive ? ageIn(form) : null;
	const opened: Posted = { age, entered: null, problems: [], report: null };
	// Whoever has not said how old they are is asked, and whoever is too young is led to help.
	if (!holdsSheet(form) || (sensitive && (age === null || age === 'under-16'))) return opened;

	const entered = enteredIn(questions, form);
	const problems = [
		...unknownFields(questions, form),
		...problemsIn(checked.questionnaire, entered)
	];
	if (problems.length > 0) return { ...opened, entered, problems };
	const sheet = withoutHidden(questions, answersIn(checked.questionnaire, entered));
	return { ...opened, entered: sensitive ? null : entered, report: workOut(checked, sheet) };
}

/** A form that only opens a check has none of its questions, and does not say that it is an answer sheet. */
function holdsSheet(form: FormData): boolean {
	return [...form.keys()].some((name) => name === 'sheet' || !OTHER_FIELDS.includes(name));
}

function ageIn(form: FormData): Age | null {
	return AGES.find((age) => age === form.get('age')) ?? null;
}

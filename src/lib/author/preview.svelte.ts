import { tick } from 'svelte';
import type { Usable } from '$core/author/read-manuscript.ts';
import type { Sheet } from '$core/model/sheet.ts';
import type { Entered } from '$lib/state/entered.ts';
import type { Later, Stage } from '$lib/state/taking.svelte.ts';
import { Visit } from '$lib/state/visit.svelte.ts';
import { workOut } from '$lib/state/work-out.ts';
import { enteredOf } from './entered-of.ts';

type At = Pick<Visit, 'age'> & { entered: Entered; stage: Stage; current: string | null };

const nothingAnswered: Sheet = new Map<string, never>();
const beginning: At = {
	age: null,
	entered: new Map<string, never>(),
	stage: 'first',
	current: null
};

/** Nobody's visit: what a draft comes to is worked out by itself, and is no part of what its author took. */
async function laterForDrafts(): Promise<Later> {
	return { ...(await import('$lib/state/later.ts')), takeIn: workOut };
}

/** A check in the making as somebody taking it would see it: a visit that survives every change of its questionnaire. */
export class Preview {
	visit = $state.raw<Visit | null>(null);
	/** Set while the visit must not take the focus: its author is typing elsewhere. */
	isHeld = $state.raw(false);

	#usable: Usable | null = null;
	#loading: Promise<Later> | null = null;
	#shown = $state.raw<{ whose: string; entered: Entered } | null>(null);

	/** Whose answers they are; null for the author's own, and for anybody's once one was changed. */
	readonly whose: string | null = $derived.by(() =>
		this.#shown !== null && this.visit?.taking.entered === this.#shown.entered
			? this.#shown.whose
			: null
	);

	/** Goes on in the same place with another version of the questionnaire, and of the persona it shows. */
	async follow(usable: Usable): Promise<void> {
		this.#usable = usable;
		if (this.visit === null) return this.#goTo(beginning);
		const { age, taking } = this.visit;
		const { stage, currentId: current } = taking;
		const persona = usable.personas?.find(({ name }) => name === this.whose);
		if (persona === undefined) return this.#goTo({ age, entered: taking.entered, stage, current });
		const entered = enteredOf(persona.sheet);
		this.#shown = { whose: persona.name, entered };
		await this.#goTo({ age, entered, stage, current });
	}

	/** Shows what somebody's answers lead to. */
	async show(whose: string, sheet: Sheet): Promise<void> {
		const entered = enteredOf(sheet);
		this.#shown = { whose, entered };
		await this.#goTo({ age: 'adult', entered, stage: 'results', current: null });
	}

	async startAgain(): Promise<void> {
		this.#shown = null;
		await this.#goTo(beginning);
	}

	/** The answers as they would be handed in. */
	sheet(): Sheet {
		if (this.visit === null) return nothingAnswered;
		const { questionnaire, answers, later } = this.visit.taking;
		return later?.withoutHidden(questionnaire.questions, answers) ?? nothingAnswered;
	}

	async #goTo({ age, entered, stage, current }: At): Promise<void> {
		if (this.#usable === null) return;
		this.#loading ??= laterForDrafts();
		const later = await this.#loading;
		const { questionnaire, sections, fingerprint } = this.#usable;
		// A draft says nothing of other checks, and they say nothing of it.
		const about = { sections, fingerprint, crossHides: [] };
		const checked = { address: questionnaire.id, questionnaire, ...about };
		// Without surroundings a visit keeps nothing and fetches nothing.
		const visit = new Visit(checked, null, entered, later);
		visit.live = true;
		visit.age = age;
		visit.taking.stage = stage;
		visit.taking.currentId = current;
		if (stage === 'results') await visit.finish();
		this.isHeld = true;
		await tick();
		this.visit = visit;
		await tick();
		this.isHeld = false;
	}
}

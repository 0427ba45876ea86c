import type { Report } from '$core/report/report.ts';
import type { Age } from './age.ts';
import type { Entered } from './entered.ts';
import type { FieldProblem } from './field-problem.ts';
import type { Reload } from './reload.ts';
import { Taking, type Later } from './taking.svelte.ts';
import { onWipe } from './wipe-visit.ts';
import type { Checked } from './work-out.ts';

/** What the server made of a form that was posted without JavaScript. */
export type Posted = {
	/** Null where it was not asked, or not said. */
	age: Age | null;
	entered: Entered | null;
	problems: FieldProblem[];
	report: Report | null;
};

/** Why it does not go on. */
export type Failure = 'offline' | 'not_loaded' | 'not_scored';

/** What a browser gives to a visit; tests give their own. */
export type Surroundings = {
	/** Null where nothing may be handed on. */
	reload: Pick<Reload, 'ready' | 'hand' | 'look' | 'take' | 'isOne'> | null;
	isOnline: () => boolean;
	load: () => Promise<Later>;
};

/** One visit to one check, from its first page to its results: the answers, the result, and what a reload hands on. */
export class Visit {
	readonly taking: Taking;
	report = $state.raw<Report | null>(null);
	failure = $state.raw<Failure | null>(null);
	/** The result on the screen came from the server, which was sent the answers once. */
	wasSent = $state.raw(false);
	/** JavaScript has taken over: one question at a time, and nothing is sent. */
	live = $state.raw(false);
	/** Whether the answers outlast a reload. */
	isKept = $state.raw(false);
	/** True when answers to an earlier version were set aside. */
	hasChanged = $state.raw(false);
	/** Asked before a sensitive check alone. */
	age = $state.raw<Age | null>(null);
	/** Something else has the screen: a page of the guide, help, or the word that all was cleared. */
	isAside = $state.raw(false);
	/** Everything was forgotten because the page was left or was out of sight for too long. */
	isCleared = $state.raw(false);
	/** A print of a sensitive check shows nothing until its warning was read. */
	mayPrint = $state.raw(false);

	readonly #checked: Checked;
	#surroundings: Surroundings | null = null;
	#loading: Promise<Later> | null = null;
	#takeBack: (() => void) | undefined;

	/** `typed` is what stood in the form before JavaScript came; `later` is there when the page came with a result. */
	constructor(checked: Checked, posted: Posted | null, typed: Entered | null, later: Later | null) {
		this.#checked = checked;
		this.taking = new Taking(checked.questionnaire);
		this.taking.later = later;
		const entered = typed ?? posted?.entered;
		if (entered) this.taking.entered = entered;
		if (posted === null) return;
		this.age = posted.age;
		this.taking.problems = posted.problems;
		this.report = posted.report;
		if (posted.report === null) return;
		this.wasSent = true;
		this.taking.stage = 'results';
	}

	/** Takes over from the plain form. True when this may go on where it was, and the rest of the code is wanted now. */
	arrive(surroundings: Surroundings): boolean {
		this.live = true;
		this.#takeBack = onWipe(() => this.wipe());
		this.#surroundings = surroundings;
		const { reload } = surroundings;
		const { sensitive } = this.#checked.questionnaire;
		void reload?.ready().then(() => (this.isKept = !sensitive));
		// Also where nothing is handed on: what one check runs and another does not would tell them apart.
		void reload?.look();
		if (this.taking.problems.length > 0 || (this.age !== null && this.report === null))
			this.begin();
		return reload?.isOne() ?? false;
	}

	/** Fetches the rest of the code ahead of time. That it fails is nobody's concern yet. */
	async prepare(): Promise<void> {
		await this.#fetch().catch(() => undefined);
	}

	/** On from the first page; the age that a sensitive check asks for comes with the act. */
	begin(age: Age | null = this.age): void {
		this.age = age;
		if (age !== 'under-16') this.taking.begin();
	}

	/** Back to the first page, which says why, with everything that was entered: what must stand around the questions is not there. */
	holdBack(): void {
		this.failure = 'not_loaded';
		this.age = null;
		this.taking.problems = [];
		this.taking.stage = 'first';
	}

	/** The main button of a question. */
	async next(): Promise<void> {
		if (!(await this.#hasArrived())) return;
		if (this.taking.next()) await this.finish();
	}

	async skip(): Promise<void> {
		const { current } = this.taking;
		if (current !== null) this.taking.give(current, []);
		await this.next();
	}

	async finish(): Promise<void> {
		this.wasSent = false;
		this.report = null;
		this.failure = null;
		this.taking.stage = 'results';
		if (!(await this.#hasArrived())) return;
		const { later, questionnaire, answers } = this.taking;
		if (later === null) return;
		try {
			const sheet = later.withoutHidden(questionnaire.questions, answers);
			this.report = later.takeIn(this.#checked, sheet);
		} catch {
			this.failure = 'not_scored';
		}
	}

	async retry(): Promise<void> {
		if (this.taking.stage === 'results') await this.finish();
		else if (await this.#hasArrived()) this.failure = null;
	}

	/** The results are there and the page could not draw them: a fault of ours, said in words with a way on. */
	couldNotShow(): void {
		this.failure = 'not_scored';
	}

	/** From a failure back to what the person was doing. */
	toAnswers(): void {
		this.failure = null;
		if (this.taking.stage !== 'results') return;
		if (this.taking.later === null) this.taking.begin();
		else this.taking.lookOver();
	}

	/** Called when the page goes: it may be loaded anew. */
	handOver(): void {
		const { later, stage, currentId, entered } = this.taking;
		const { questionnaire, address } = this.#checked;
		const place = { stage, current: currentId, entered };
		this.#surroundings?.reload?.hand(later?.placeToHand?.(address, questionnaire, place) ?? null);
	}

	startAgain(): void {
		this.taking.later?.taken.forget(this.#checked.address);
		this.#reset();
	}

	/** Forgets this page's answers; what was taken in the visit stays for the picture of it. */
	#reset(): void {
		this.hasChanged = false;
		this.wasSent = false;
		this.report = null;
		this.failure = null;
		this.age = null;
		this.mayPrint = false;
		this.taking.startAgain();
	}

	/** Forgets everything, and says so in place of the check where it is a sensitive one. */
	wipe(): void {
		this.taking.later?.taken.wipe(this.#checked.crossHides);
		this.#reset();
		this.isCleared = this.#checked.questionnaire.sensitive;
	}

	/** To another page of this site. */
	leave(): void {
		this.#reset();
		this.#takeBack?.();
		this.#surroundings = null;
	}

	/** False, with a reason to show, when the code that goes on from here does not arrive. */
	async #hasArrived(): Promise<boolean> {
		try {
			await this.#fetch();
			return true;
		} catch {
			this.failure = this.#surroundings?.isOnline() === false ? 'offline' : 'not_loaded';
			return false;
		}
	}

	async #fetch(): Promise<void> {
		if (this.#surroundings === null) return;
		try {
			const isFirst = this.#loading === null;
			this.#loading ??= this.#surroundings.load();
			this.taking.later = await this.#loading;
			if (isFirst) void this.#goOn();
		} catch (reason) {
			this.#loading = null;
			throw reason;
		}
	}

	/** From where the page was before it was loaded anew, unless somebody has begun meanwhile. */
	async #goOn(): Promise<void> {
		const { taking } = this;
		const { questionnaire, address } = this.#checked;
		const value = await this.#surroundings?.reload?.take();
		if (taking.entered.size > 0 || taking.stage !== 'first') return;
		const handed = taking.later?.readHanded?.(value, address, questionnaire);
		this.hasChanged = handed?.kind === 'changed';
		if (handed?.kind !== 'place') return;
		const { entered, current, stage } = handed.place;
		taking.entered = entered;
		taking.currentId = current;
		taking.stage = stage;
		if (stage === 'results') await this.finish();
	}
}

import type { Report } from '$core/report/report.ts';
import type { Age } from './age.ts';
import type { Entered } from './entered.ts';
import type { FieldProblem } from './field-problem.ts';
import { PROGRESS_KEY } from './progress-key.ts';
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
	/** Null where nothing may be kept. */
	storage: Storage | null;
	now: () => number;
	isOnline: () => boolean;
	load: () => Promise<Later>;
};

/** One visit to one check, from its first page to its results: the answers, the result, and what a tab remembers. */
export class Visit {
	readonly taking: Taking;
	report = $state.raw<Report | null>(null);
	failure = $state.raw<Failure | null>(null);
	/** The result on the screen came from the server, which was sent the answers once. */
	wasSent = $state.raw(false);
	/** JavaScript has taken over: one question at a time, and nothing is sent. */
	live = $state.raw(false);
	/** Whether this tab remembers the answers. */
	isKept = $state.raw(true);
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
	#kept: InstanceType<Later['KeptProgress']> | null = null;
	#loading: Promise<Later> | null = null;
	#expiry: ReturnType<typeof setTimeout> | undefined;
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

	/** Takes over from the plain form. True when this tab remembers something and the rest of the code is wanted now. */
	arrive(surroundings: Surroundings): boolean {
		this.live = true;
		this.#takeBack = onWipe(() => this.wipe());
		const { questionnaire } = this.#checked;
		const storage = questionnaire.sensitive ? null : surroundings.storage;
		this.#surroundings = { ...surroundings, storage };
		this.isKept = storage !== null;
		if (this.taking.problems.length > 0 || (this.age !== null && this.report === null))
			this.begin();
		return storage !== null && storage.getItem(PROGRESS_KEY) !== null;
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

	/** Called whenever what was entered or the place changes. */
	keep(): void {
		const { stage, currentId, entered } = this.taking;
		if (this.#kept === null || (stage === 'first' && entered.size === 0)) return;
		this.isKept = this.#kept.keep({ stage, current: currentId, entered });
		clearTimeout(this.#expiry);
		this.#expiry = setTimeout(() => this.#kept?.forget(), this.taking.later?.KEPT_FOR);
	}

	startAgain(): void {
		this.taking.later?.taken.forget(this.#checked.address);
		this.#reset();
	}

	/** Forgets this page's answers; what was taken in the visit stays for the picture of it. */
	#reset(): void {
		clearTimeout(this.#expiry);
		this.#kept?.forget();
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

	/** What a tab remembers is there for a reload, and for nothing else. */
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
		const { load, storage, now } = this.#surroundings;
		const { questionnaire, address } = this.#checked;
		try {
			this.#loading ??= load();
			const later = await this.#loading;
			this.taking.later = later;
			if (this.#kept !== null || storage === null) return;
			this.#kept = new later.KeptProgress(storage, address, questionnaire, now);
			await this.#remember();
		} catch (reason) {
			this.#loading = null;
			throw reason;
		}
	}

	async #remember(): Promise<void> {
		const { taking } = this;
		if (taking.entered.size > 0 || taking.stage !== 'first') return;
		const remembered = this.#kept?.read();
		this.hasChanged = remembered?.kind === 'changed';
		if (remembered?.kind !== 'progress') return;
		taking.entered = remembered.progress.entered;
		taking.currentId = remembered.progress.current;
		taking.stage = remembered.progress.stage;
		if (taking.stage === 'results') await this.finish();
	}
}

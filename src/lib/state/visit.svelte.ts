import type { Report } from '$core/report/report.ts';
import type { ResultsComponent } from '../components/results/results-props.ts';
import { KEPT_FOR, KeptProgress } from './kept-progress.ts';
import type { FormReading } from './read-form.ts';
import { ResultHere } from './result-here.svelte.ts';
import { Taking } from './taking.svelte.ts';
import type { Checked } from './work-out.ts';

/** What the server made of a form that was posted without JavaScript. */
export type Posted = { entered: FormReading | null; report: Report | null };

/** One visit to one check, from its first page to its results: the answers, the result, and what a tab remembers. */
export class Visit {
	readonly taking: Taking;
	readonly result = new ResultHere();
	/** JavaScript has taken over: one question at a time, and nothing is sent. */
	live = $state(false);
	/** Whether this tab remembers the answers. */
	isKept = $state(true);
	/** True when answers to an earlier version were set aside. */
	hasChanged = $state(false);

	readonly #checked: Checked;
	#kept: KeptProgress | null = null;
	#expiry: ReturnType<typeof setTimeout> | undefined;

	constructor(checked: Checked, entered: FormReading | null) {
		this.#checked = checked;
		this.taking = new Taking(checked.questionnaire, entered);
	}

	/** Shows a result that came with the page. */
	show(report: Report, Results: ResultsComponent | null): void {
		this.taking.stage = 'results';
		this.result.report = report;
		this.result.Results = Results;
	}

	/** Takes over from the plain form. `storage` is null where nothing may be kept. */
	arrive(storage: Storage | null, now: () => number): void {
		this.live = true;
		const { questionnaire, address } = this.#checked;
		if (questionnaire.sensitive || storage === null) {
			this.isKept = false;
		} else {
			this.#kept = new KeptProgress(storage, address, questionnaire, now);
			if (this.taking.stage === 'first' && this.taking.answers.size === 0) this.#remember();
		}
		if (this.taking.problems.length > 0) this.taking.begin();
	}

	/** Called whenever the answers or the place change. */
	keep(): void {
		const { progress } = this.taking;
		if (this.#kept === null) return;
		if (progress.stage === 'first' && progress.answers.size === 0) return;
		this.isKept = this.#kept.keep(progress);
		clearTimeout(this.#expiry);
		this.#expiry = setTimeout(() => this.#kept?.forget(), KEPT_FOR);
	}

	async finish(): Promise<void> {
		this.taking.stage = 'results';
		await this.result.workOut(this.#checked, this.taking.sheet);
	}

	startAgain(): void {
		clearTimeout(this.#expiry);
		this.#kept?.forget();
		this.hasChanged = false;
		this.result.clear();
		this.taking.startAgain();
	}

	leave(): void {
		clearTimeout(this.#expiry);
	}

	#remember(): void {
		const remembered = this.#kept?.read();
		this.hasChanged = remembered?.kind === 'changed';
		if (remembered?.kind !== 'progress') return;
		this.taking.restore(remembered.progress);
		if (this.taking.stage === 'results') void this.finish();
	}
}

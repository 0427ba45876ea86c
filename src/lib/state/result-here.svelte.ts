import type { Sheet } from '$core/model/sheet.ts';
import type { Report } from '$core/report/report.ts';
import type * as scoreHere from './score-here.ts';
import type { Checked } from './work-out.ts';

type ScoreHere = typeof scoreHere;

/** Why there is no result on the screen although one was asked for. */
export type Failure = 'offline' | 'not_loaded' | 'not_scored';

/** Works out a result on this device, with code that arrives while the person is still answering. */
export class ResultHere {
	report = $state.raw<Report | null>(null);
	failure = $state<Failure | null>(null);
	Results = $state.raw<ScoreHere['Results'] | null>(null);

	readonly #load: () => Promise<ScoreHere>;
	readonly #isOnline: () => boolean;
	#loading: Promise<ScoreHere> | null = null;

	constructor(
		load: () => Promise<ScoreHere> = () => import('./score-here.ts'),
		isOnline: () => boolean = () => navigator.onLine
	) {
		this.#load = load;
		this.#isOnline = isOnline;
	}

	/** Fetches the code ahead of time. A failure here is nobody's concern yet. */
	prepare(): void {
		this.#code().catch(() => undefined);
	}

	async workOut(checked: Checked, sheet: Sheet): Promise<void> {
		this.report = null;
		this.failure = null;
		let code: ScoreHere;
		try {
			code = await this.#code();
		} catch {
			this.failure = this.#isOnline() ? 'not_loaded' : 'offline';
			return;
		}
		try {
			const report = code.workOut(checked, sheet);
			this.Results = code.Results;
			this.report = report;
		} catch {
			this.failure = 'not_scored';
		}
	}

	clear(): void {
		this.report = null;
		this.failure = null;
	}

	#code(): Promise<ScoreHere> {
		this.#loading ??= this.#load().catch((reason: unknown) => {
			this.#loading = null;
			throw reason;
		});
		return this.#loading;
	}
}

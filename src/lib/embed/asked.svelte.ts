import type { Report } from '$core/report/report.ts';

/** What a person said when they were asked for a result. Another result is another question. */
type Outcome = 'sent' | 'declined';

class Asked {
	#said = $state.raw<{ report: Report; outcome: Outcome } | null>(null);

	say(report: Report, outcome: Outcome): void {
		this.#said = { report, outcome };
	}

	outcomeOf(report: Report): Outcome | null {
		return this.#said?.report === report ? this.#said.outcome : null;
	}
}

export const asked = new Asked();

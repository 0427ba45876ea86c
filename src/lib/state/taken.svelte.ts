import type { Taken } from '$core/engine/taken.ts';
import type { HideTarget } from '$core/model/outcome.ts';
import type { CrossHide } from '$core/model/together.ts';

/** A check that was taken, where it is, and what it keeps out of the others. */
export type TakenCheck = Taken & { address: string; hides: readonly HideTarget[] };

/**
 * What was taken in this visit, in memory only: a reload empties it, and nothing of it is stored or sent. Of a sensitive
 * check there is nothing here but what it keeps out of the others, without a trace of where that comes from.
 */
class TakenInVisit {
	checks = $state.raw<readonly TakenCheck[]>([]);
	#hides: HideTarget[] = [];

	/** True when there is something to put side by side. */
	get areSeveral(): boolean {
		return this.checks.length > 1;
	}

	/** The latest result of a check stands for it. */
	add(check: TakenCheck): void {
		this.checks = [...this.#without(check.address), check];
	}

	forget(address: string): void {
		this.checks = this.#without(address);
	}

	/** For the rest of the visit. */
	hide(targets: readonly HideTarget[]): void {
		this.#hides.push(...targets);
	}

	/** What the rest of the visit keeps out of the check at an address; without one, of everything. */
	hiddenFrom(address: string | null): HideTarget[] {
		return [...this.#hides, ...this.#without(address).flatMap(({ hides }) => hides)];
	}

	/**
	 * Forgets all of it, at once: what else is open in this page is being cleared. Whatever was answered, all that the
	 * cleared check can keep out is kept out from then on: so whoever needs that still has it, and it tells nothing.
	 */
	wipe(rules: readonly CrossHide[]): void {
		this.checks = [];
		this.#hides = rules.map(({ target }) => target);
	}

	/** Whoever comes back to a page that was left finds nothing of the results. What is kept out stays out. */
	leave(): void {
		this.#hides = this.hiddenFrom(null);
		this.checks = [];
	}

	#without(address: string | null): TakenCheck[] {
		return this.checks.filter((check) => check.address !== address);
	}
}

export const taken = new TakenInVisit();

// A browser may bring a page back as it was left, with all it remembered.
if (typeof window !== 'undefined') {
	addEventListener('pagehide', ({ persisted }) => persisted && taken.leave());
}

import { leavingWords } from '../../../i18n/leaving.en.ts';
import { en } from '../../../i18n/site.en.ts';

/** Where "Exit this page" leads, how long a page may be out of sight, and what is said about both. */
export type ExitPlan = {
	to: string;
	/** The title of the first page, which takes the place of the check in the history. */
	homeTitle: string;
	clearAfterMs: number;
	words: Omit<typeof leavingWords, 'hidden'> & { hidden: string };
};

/** Made on the server from what the operator says, and sent to every check alike. */
export function exitPlan(operator: { exitTo: string; clearAfterMinutes: number }): ExitPlan {
	const { exitTo, clearAfterMinutes } = operator;
	return {
		to: exitTo,
		homeTitle: en.home.title,
		clearAfterMs: clearAfterMinutes * 60_000,
		words: { ...leavingWords, hidden: leavingWords.hidden(clearAfterMinutes) }
	};
}

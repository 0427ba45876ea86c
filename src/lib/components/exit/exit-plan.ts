import { leavingWords } from '../../../i18n/leaving.en.ts';

/** Where "Exit this page" leads, how long a page may be out of sight, and what is said about both. */
export type ExitPlan = {
	to: string;
	clearAfterMs: number;
	words: Omit<typeof leavingWords, 'hidden'> & { hidden: string };
};

/** Made on the server from what the operator says, and sent to every check alike. */
export function exitPlan(operator: { exitTo: string; clearAfterMinutes: number }): ExitPlan {
	const { exitTo, clearAfterMinutes } = operator;
	return {
		to: exitTo,
		clearAfterMs: clearAfterMinutes * 60_000,
		words: { ...leavingWords, hidden: leavingWords.hidden(clearAfterMinutes) }
	};
}

import type { Proof } from '../../../prove/proof.ts';
import { sheetsWords } from '../../../prove/sheets-words.ts';
import { largeNumberWords } from './large-number-words.ts';

/** How many ways there are to answer. */
export type Ways = {
	exact: string;
	/** To two figures; null where the exact number is as short. */
	rounded: string | null;
	/** Without a gap; null where nobody counted, or where every way is. */
	complete: string | null;
	/** How long it would take to look at one a second; null below two years. */
	years: string | null;
};

const SECONDS_A_YEAR = 31_557_600n;

export function waysOf({ all, complete }: Proof['sheets']): Ways | null {
	if (all === null) return null;
	const years = all / SECONDS_A_YEAR;
	return {
		exact: sheetsWords(all),
		rounded: all < 1_000n ? null : largeNumberWords(all),
		complete: complete === null || complete === all ? null : sheetsWords(complete),
		years: years < 2n ? null : largeNumberWords(years)
	};
}

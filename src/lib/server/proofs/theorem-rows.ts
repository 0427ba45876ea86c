import { proofWords } from '../../../i18n/proof.en.ts';
import type { TheoremName } from '../../../model/theorems.ts';
import type { Proof } from '../../../prove/proof.ts';

const words = proofWords.check.table;

/** A theorem, with how much of what it claims was proved. */
export type TheoremRow = {
	theorem: TheoremName;
	says: string;
	verdict: string;
	/** Something was claimed, and all of it holds. */
	isProved: boolean;
};

export function theoremRows({ theorems }: Proof): TheoremRow[] {
	return theorems.map(({ theorem, claims, failed, notProved }) => {
		const proved = claims - failed - notProved;
		return {
			theorem,
			says: words.names[theorem],
			verdict: claims === 0 ? words.nothing : words.verdictOf(proved, claims),
			isProved: claims > 0 && proved === claims
		};
	});
}

import { proofWords } from '../../../i18n/proof.en.ts';
import type { Scale } from '../../../model/scale.ts';
import type { ScaleProof } from '../../../prove/proof.ts';
import { shareWords } from '../../../prove/share-words.ts';
import { sheetsWords } from '../../../prove/sheets-words.ts';
import { numberWords } from '../../../report/number-words.ts';
import { distribution, type Bar } from './distribution.ts';

const words = proofWords.check.outcomes;

export type ScaleStep = { title: string; scores: string; share: string; sheets: string };
export type Score = { score: string; step: string | null; share: string; sheets: string };

/** What one scale can come to, in words and as a picture. */
export type ProvedScale = {
	id: string;
	title: string;
	describes: string;
	reach: string;
	low: string;
	high: string;
	/** Said where complete sheets can leave it without a score. */
	unscored: string | null;
	bars: Bar[];
	steps: ScaleStep[];
	/** Null where there are too many to list. */
	scores: Score[] | null;
};

export function provedScale(scale: Scale, proof: ScaleProof, complete: bigint | null): ProvedScale {
	const { range, values, bands, unscored } = proof;
	const [low, high] = range === null ? ['', ''] : [range.low, range.high].map(numberWords);
	const titleOf = (id: string): string => scale.bands.find((band) => band.id === id)?.title ?? id;
	return {
		id: scale.id,
		title: scale.title,
		describes: scale.describes,
		reach: reachWords(),
		low: low ?? '',
		high: high ?? '',
		unscored: unscored ? words.unscored(shareWords(unscored, complete)) : null,
		bars: distribution(
			values ?? [],
			scale.bands.map(({ id }) => id)
		),
		steps: bands.map(({ id, sheets }) => ({
			title: titleOf(id),
			scores: scoresWords(id),
			share: shareWords(sheets, complete),
			sheets: sheetsWords(sheets)
		})),
		scores:
			values &&
			values.map(({ value, band, sheets }) => ({
				score: numberWords(value),
				step: band === null ? null : titleOf(band),
				share: sheets === 0n ? proofWords.check.table.onlyGaps : shareWords(sheets, complete),
				sheets: sheetsWords(sheets)
			}))
	};

	function reachWords(): string {
		if (range === null) return words.none;
		if (values === null) return words.found(low ?? '', high ?? '');
		return low === high ? words.single(low ?? '') : words.reach(low ?? '', high ?? '');
	}

	/** From the lowest to the highest score that any answers reach inside of a step. */
	function scoresWords(band: string): string {
		const own = (values ?? []).filter((one) => one.band === band);
		const [first, last] = [own[0], own.at(-1)];
		return first && last ? words.fromTo(numberWords(first.value), numberWords(last.value)) : '';
	}
}

import type { Sheet } from '../model/sheet.ts';
import type { Aspect } from '../prove/differences.ts';

/** Where two versions say something else: on how many complete sheets (null: not counted), and one sheet that shows it. */
export type Moved = Aspect & { sheets: bigint | null; witness: Sheet };

/**
 * `proved`: over every possible sheet. `tried`: every complete sheet one by one. `searched`: only a few telling sheets,
 * so that what was not found may be there all the same.
 */
export type Comparison = {
	how: 'proved' | 'tried' | 'searched';
	/** Complete sheets there are; null where they were not counted. */
	complete: bigint | null;
	moved: Moved[];
	/** Sheets on which anything at all differs; null where nothing was found. */
	any: { sheets: bigint | null; witness: Sheet } | null;
};

import type { FirstPageWords } from '../components/check/first-page.ts';
import type { Checked } from './work-out.ts';

/** A check with all that its page needs before the first answer. */
export type OpenedCheck = { checked: Checked; first: FirstPageWords };

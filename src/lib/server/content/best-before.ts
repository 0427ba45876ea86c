import type { Helpline } from '../../../model/helpline.ts';
import type { SectionHead } from '../../../model/section.ts';

/** After this long without a look at the service's own page, a number is not called checked any more. */
const DAYS_A_LINE_KEEPS = 180;
const MILLISECONDS_A_DAY = 86_400_000;

/** The day a moment lies in, as 2027-06-01. Whoever asks in the evening gets the same answer as in the morning. */
export function dayOf(moment: Date): string {
	return moment.toISOString().slice(0, 10);
}

export function daysLater(day: string, days: number): string {
	return dayOf(new Date(Date.parse(day) + days * MILLISECONDS_A_DAY));
}

/** The last day on which a help line, or a directory of them, counts as checked. */
export function lineKeepsUntil({ checked_on }: Pick<Helpline, 'checked_on'>): string {
	return daysLater(checked_on, DAYS_A_LINE_KEEPS);
}

/** The last day on which a section of the guide is as fresh as it promises. */
export function sectionKeepsUntil({ reviewBy }: Pick<SectionHead, 'reviewBy'>): string {
	return reviewBy;
}

/** Days are written so that they sort as they follow each other. */
export function isPast(keepsUntil: string, today: string): boolean {
	return today > keepsUntil;
}

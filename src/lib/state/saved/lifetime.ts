const DAY = 24 * 60 * 60 * 1000;

/** For how many days a result may be kept. */
export const LIFETIMES = [1, 30, 90, 365] as const;
export type Lifetime = (typeof LIFETIMES)[number];

/** What holds when a person says nothing. */
export const USUAL_LIFETIME: Lifetime = 90;

export function endOf(lifetime: Lifetime, now: number): number {
	return now + lifetime * DAY;
}

/** Before anything was kept by anybody. */
const EARLIEST = Date.UTC(2020, 0);

/** Whether a result can be of that moment; clocks of two devices may be a day apart. */
export function canBeOf(moment: number, now: number): boolean {
	return moment >= EARLIEST && moment <= now + DAY;
}

/** A file may ask for more; it gets what a person could have chosen. */
export function atMostLongest(expires: number, now: number): number {
	return Math.min(expires, endOf(LIFETIMES[LIFETIMES.length - 1]!, now));
}

export function isOver({ expires }: { expires: number }, now: number): boolean {
	return expires <= now;
}

import type { Sheet } from '../model/sheet.ts';
import type { Facts } from './facts.ts';
import type { Outcome } from './outcome.ts';
import { answerFacts } from './visibility.ts';

/** What is known of a sheet once its scales are evaluated; flags and profile are added as they are found. */
export function sheetFacts(
	sheet: Sheet,
	visible: ReadonlySet<string>,
	outcomes: ReadonlyMap<string, Outcome>
): Facts & { addFlag(flag: string): void; setProfile(profile: string): void } {
	const answers = answerFacts(sheet, (id) => visible.has(id));
	const flags = new Set<string>();
	let chosen: string | null = null;
	const score = (id: string) => outcomes.get(id)?.score ?? null;
	return {
		...answers,
		band: (scale) => score(scale)?.band ?? null,
		value: (name) => score(name)?.value ?? answers.value(name),
		isScored: (scale) => score(scale) !== null,
		hasFlag: (flag) => flags.has(flag),
		isProfile: (profile) => chosen === profile,
		addFlag: (flag) => flags.add(flag),
		setProfile: (profile) => {
			chosen = profile;
		}
	};
}

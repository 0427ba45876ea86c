import type { Flag, ShowRule } from '../model/outcome.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Scale } from '../model/scale.ts';

/** Something about how a result is told, and what it was before. */
export type ToldOtherwise = { at: string; before: string; after: string };

/** What both versions can say, and say in another way: with other help, other answers beside it, or in another order. */
export function toldOtherwise(before: Questionnaire, after: Questionnaire): ToldOtherwise[] {
	return [
		...inBoth('scales', before.scales, after.scales, tellingOfScale),
		...inBoth('flags', before.flags, after.flags, tellingOfFlag),
		...otherOrder('flags', before.flags, after.flags),
		...inBoth('guidance', shows(before), shows(after), tellingOfRule),
		...otherOrder('guidance', shows(before), shows(after))
	];
}

type Named = { id: string };
type Telling = Record<string, string>;

function tellingOfScale({ higher }: Scale): Telling {
	return { higher };
}

function tellingOfFlag({ level, help }: Flag): Telling {
	return { level, help: help ?? 'none' };
}

function tellingOfRule({ quote, gentle, keep }: ShowRule): Telling {
	return { quote: quote?.join(', ') ?? 'as found', gentle: yesOrNo(gentle), keep: yesOrNo(keep) };
}

function inBoth<Part extends Named>(
	place: string,
	before: readonly Part[],
	after: readonly Part[],
	tellingOf: (part: Part) => Telling
): ToldOtherwise[] {
	return after.flatMap((part) => {
		const old = before.find(({ id }) => id === part.id);
		if (!old) return [];
		const was = tellingOf(old);
		return Object.entries(tellingOf(part))
			.filter(([field, is]) => was[field] !== is)
			.map(([field, is]) => ({
				at: `${place}.${part.id}.${field}`,
				before: was[field]!,
				after: is
			}));
	});
}

/** Of what both have. Where something moved past another, the whole order is told. */
function otherOrder(
	at: string,
	before: readonly Named[],
	after: readonly Named[]
): ToldOtherwise[] {
	const common = (list: readonly Named[], other: readonly Named[]): string =>
		list
			.map(({ id }) => id)
			.filter((id) => other.some((one) => one.id === id))
			.join(', ');
	const [was, is] = [common(before, after), common(after, before)];
	return was === is ? [] : [{ at: `${at} in order`, before: was, after: is }];
}

function shows({ guidance }: Questionnaire): ShowRule[] {
	return guidance.filter((rule) => rule.kind === 'show');
}

function yesOrNo(is: boolean): string {
	return is ? 'yes' : 'no';
}

import type { Detail, ProfileResult, Range, Result, ScaleResult } from '../../src/model/result.ts';
import { type Fraction, toNumber } from './fraction.ts';
import type { Case } from './random-questionnaire.ts';
import {
	type NaiveProfile,
	type NaiveRange,
	type NaiveResult,
	type NaiveScale,
	wouldSettle
} from './score-naively.ts';

/** The most sections a result shows. */
const MOST_SHOWN = 9;

/**
 * Where a result and the reference differ, in sentences; none where they agree. Exact values must be the same
 * double to the last bit, others may differ by one part in a thousand million.
 */
export function disagreements(
	{ questionnaire, sections, sheet }: Case,
	expected: NaiveResult,
	actual: Result
): string[] {
	const found: string[] = [];
	const isFrightening = (id: string): boolean =>
		sections.find((section) => section.id === id)?.tags.includes('risk-facts') === true;
	const same = (what: string, wanted: unknown, got: unknown) => {
		const [left, right] = [JSON.stringify(wanted), JSON.stringify(got)];
		if (left !== right) found.push(`${what} should be ${left}, is ${right}`);
	};

	same(
		'scales',
		[...expected.scales.keys()],
		actual.scales.map((scale) => scale.scale)
	);
	for (const result of actual.scales) {
		const wanted = expected.scales.get(result.scale);
		if (wanted === undefined) continue;
		for (const difference of scaleDifferences(wanted, result)) {
			found.push(`${result.scale}: ${difference}`);
		}
		if (wanted.kind !== 'partial' || result.kind !== 'partial') continue;
		const { scale, settle } = result;
		const order = questionnaire.questions.map(({ id }) => id).filter((id) => settle.includes(id));
		same(`${scale}: settle, in the order of the questions`, order, settle);
		if (wanted.settleSize === null) continue;
		same(`${scale}: settle size`, wanted.settleSize, settle.length);
		same(`${scale}: settle is enough`, true, wouldSettle(questionnaire, scale, sheet, settle));
	}
	same(
		'flags',
		expected.flags,
		actual.flags.map((flag) => flag.flag)
	);
	same('profile', expected.profile, plainProfile(actual.profile));
	same('hidden', [...expected.hidden].sort(), [...actual.hidden].sort());

	const shown = actual.guidance.map((one) => one.section);
	same('number of shown sections', Math.min(MOST_SHOWN, expected.shown.size), shown.length);
	same(
		'sections shown twice',
		[],
		shown.filter((one, at) => shown.indexOf(one) !== at)
	);
	same(
		'sections shown without a rule',
		[],
		shown.filter((one) => !expected.shown.has(one))
	);

	const overlapping = actual.startHere.filter((one, at) =>
		actual.startHere
			.slice(0, at)
			.some((earlier) =>
				sections.some(({ id, overlaps }) => id === earlier && overlaps.includes(one))
			)
	);
	same('start here, one overlapping another', [], overlapping);
	same(
		'start here, not shown',
		[],
		actual.startHere.filter((one) => !shown.includes(one))
	);
	same('start here, more than three', [], actual.startHere.slice(3));
	const kept = actual.guidance.filter(({ keep }) => keep).map((one) => one.section);
	same(
		'start here, to be kept',
		[],
		actual.startHere.filter((one) => kept.includes(one))
	);
	same(
		'start here, frightening somebody who may have it hard',
		[],
		actual.startHere.filter((one) => expected.isSpared && isFrightening(one))
	);

	const answers = questionnaire.questions.flatMap(({ id, kept }) => {
		const answer = sheet.get(id);
		if (!kept || !expected.visible.has(id)) return [];
		return answer === undefined || answer === 'prefer_not_to_say' ? [] : [{ question: id, answer }];
	});
	same('answers', answers, actual.answers);
	return found;
}

function scaleDifferences(wanted: NaiveScale, got: ScaleResult): string[] {
	const found: string[] = [];
	const check = (what: string, agree: boolean, left: unknown, right: unknown) => {
		if (!agree) found.push(`${what} should be ${words(left)}, is ${words(right)}`);
	};
	const same = (what: string, left: unknown, right: unknown) =>
		check(what, JSON.stringify(left) === JSON.stringify(right), left, right);

	same('kind', wanted.kind, got.kind);
	same('answered', wanted.answered, got.answered);
	same('of', wanted.of, got.of);

	if (wanted.kind === 'unscored' && got.kind === 'unscored') {
		same('needed', wanted.needed, got.needed);
	}
	if (wanted.kind === 'partial' && got.kind === 'partial') {
		found.push(...rangeDifferences(wanted, got, wanted.exact));
	}
	if (wanted.kind === 'scored' && got.kind === 'scored') {
		const { value, exact } = wanted;
		check('value', isValue(value, got.value, exact), value, got.value);
		same('band', wanted.band, got.band);
		same('prorated', wanted.prorated, got.prorated);
		check('interval', isRange(wanted.interval, got.interval), wanted.interval, got.interval);
		check('detail', isDetail(wanted.detail, got.detail), wanted.detail, got.detail);
		if (wanted.possible !== null && got.possible !== null) {
			found.push(...rangeDifferences(wanted.possible, got.possible, exact));
		} else same('possible', wanted.possible === null, got.possible === null);
	}
	return found;
}

function rangeDifferences(
	wanted: NaiveRange,
	got: Range & { bands: string[] },
	exact: boolean
): string[] {
	const found: string[] = [];
	for (const end of ['low', 'high'] as const) {
		if (isValue(wanted[end], got[end], exact)) continue;
		found.push(`possible ${end} should be ${words(wanted[end])}, is ${words(got[end])}`);
	}
	if (JSON.stringify(wanted.bands) !== JSON.stringify(got.bands)) {
		found.push(`possible bands should be ${words(wanted.bands)}, are ${words(got.bands)}`);
	}
	return found;
}

function isValue(wanted: Fraction, got: number, exact: boolean): boolean {
	return exact ? toNumber(wanted) === got : isNear(toNumber(wanted), got);
}

function isRange(wanted: Range | null, got: Range | null): boolean {
	if (wanted === null || got === null) return wanted === got;
	return isNear(wanted.low, got.low) && isNear(wanted.high, got.high);
}

function isDetail(wanted: Detail | null, got: Detail | null): boolean {
	if (wanted === null || got === null) return wanted === got;
	if (wanted.kind === 'irt' && got.kind === 'irt') {
		return isNear(wanted.theta, got.theta) && isNear(wanted.error, got.error);
	}
	if (wanted.kind === 'circumplex' && got.kind === 'circumplex') {
		return (
			isNear(wanted.elevation, got.elevation) &&
			isNear(wanted.x, got.x) &&
			isNear(wanted.y, got.y) &&
			isNear(wanted.amplitude, got.amplitude) &&
			isNearOrNull(wanted.fit, got.fit) &&
			isSameAngle(wanted.displacement, got.displacement)
		);
	}
	if (wanted.kind === 'ipsative' && got.kind === 'ipsative') {
		return (
			isNear(wanted.mean, got.mean) &&
			isNear(wanted.spread, got.spread) &&
			wanted.parts.length === got.parts.length &&
			wanted.parts.every((part, at) => {
				const other = got.parts[at];
				return (
					part.scale === other?.scale &&
					part.rank === other.rank &&
					isNear(part.deviation, other.deviation) &&
					isNearOrNull(part.z, other.z)
				);
			})
		);
	}
	return false;
}

function isSameAngle(wanted: number | null, got: number | null): boolean {
	if (wanted === null || got === null) return wanted === got;
	const apart = Math.abs(wanted - got);
	return got >= 0 && got < 360 && Math.min(apart, 360 - apart) < 1e-6;
}

function isNearOrNull(wanted: number | null, got: number | null): boolean {
	return wanted === null || got === null ? wanted === got : isNear(wanted, got);
}

function isNear(wanted: number, got: number): boolean {
	return Math.abs(wanted - got) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

function plainProfile(profile: ProfileResult): NaiveProfile {
	switch (profile.kind) {
		case 'none':
			return { kind: 'none', waitingFor: profile.waitingFor };
		case 'between':
			return { kind: 'between', nearest: profile.nearest };
		case 'profile':
			return { kind: 'profile', profile: profile.profile };
	}
}

/** Fractions are told as they are, so that a rounding fault can be seen. */
function words(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'bigint' ? String(part) : part
	);
}

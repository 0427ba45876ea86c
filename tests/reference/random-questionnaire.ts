import fc from 'fast-check';
import type { Condition } from '../../src/model/condition.ts';
import type { Flag, GuidanceRule, Profile } from '../../src/model/outcome.ts';
import type { Option, Question } from '../../src/model/question.ts';
import { NONE_OF_THESE, NOT_APPLICABLE, PREFER_NOT_TO_SAY } from '../../src/model/sheet.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type {
	Band,
	MissingRule,
	Precision,
	Rounding,
	Scale,
	Scoring,
	TableRow,
	Transform
} from '../../src/model/scale.ts';
import { PARTS } from '../../src/model/parts.ts';
import type { SectionHead } from '../../src/model/section.ts';
import type { Answer, Sheet } from '../../src/model/sheet.ts';
import { Decimal } from '../../src/model/words.ts';
import {
	compare,
	type Fraction,
	highest,
	lowest,
	minus,
	ONE,
	over,
	plus,
	sum,
	times,
	toNumber,
	decimal,
	ZERO
} from './fraction.ts';
import {
	answersOf,
	everyChoice,
	pointsOf,
	rawRange,
	transformed,
	valueOf,
	visibleQuestions
} from './score-naively.ts';

/** A questionnaire, the guide it may show, and a sheet someone could hand in. */
export type Case = { questionnaire: Questionnaire; sections: SectionHead[]; sheet: Sheet };

/** Words that plain objects already have, and so the ids most likely to go wrong. */
const ODD_IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
const TAGS = ['joint', 'risk-facts', 'constructor', 'solitude'];
/** How many complete sheets a questionnaire may have, so that all of them can be tried. */
const MOST_SHEETS = 1_000;

/**
 * Numbers from which the builders below make their choices, one stream for each part, so that a failing case
 * shrinks part by part. Zeros make the plainest choice everywhere.
 */
const stream = (length: number) =>
	fc.array(fc.noBias(fc.nat(9_999)), { minLength: length, maxLength: length });

const parts = fc.record({
	head: stream(8),
	questions: fc.array(stream(50), { minLength: 1, maxLength: 6 }),
	scales: fc.array(stream(110), { minLength: 1, maxLength: 5 }),
	flags: fc.array(stream(50), { maxLength: 3 }),
	profiles: fc.array(stream(60), { maxLength: 3 }),
	sections: fc.array(stream(10), { minLength: 1, maxLength: 6 }),
	guidance: fc.array(stream(90), { maxLength: 7 }),
	sheet: stream(40)
});

/** Small random questionnaires of every kind the model knows, each with a valid sheet with holes. */
export const cases: fc.Arbitrary<Case> = parts.map((drawn) => {
	const sections = sectionsFrom(drawn.sections);
	const questionnaire = questionnaireFrom(drawn, sections);
	return { questionnaire, sections, sheet: sheetFrom(new Draws(drawn.sheet), questionnaire) };
});

export const questionnaires: fc.Arbitrary<Questionnaire> = cases.map((one) => one.questionnaire);

/** Valid sheets with holes: only visible questions are answered, only with answers they have. */
export function sheetsOf(questionnaire: Questionnaire): fc.Arbitrary<Sheet> {
	return stream(40).map((numbers) => sheetFrom(new Draws(numbers), questionnaire));
}

/** Numbers from -3 to 3, whole and quarter ones often, so that they meet each other. */
export const millionths: fc.Arbitrary<number> = fc.oneof(
	fc.integer({ min: -12, max: 12 }).map((quarters) => quarters * 250_000),
	fc.integer({ min: -3_000_000, max: 3_000_000 })
);

/** Band lists as an author may write them: the first has no beginning, the others rise. */
export const bandLists: fc.Arbitrary<Band[]> = fc
	.uniqueArray(millionths, { maxLength: 6 })
	.map((cuts) => {
		const froms = [...cuts].sort((a, b) => a - b).map((cut) => cut / 1_000_000);
		return [null, ...froms].map((from, at) => bandFrom(`band${String(at)}`, from));
	});

/** One number, summed alone into these bands, with a flag for each of them that is named after it. */
export function oneNumber(value: number, bands: Band[]): Pick<Case, 'questionnaire' | 'sheet'> {
	const question: Question = {
		id: 'number',
		page: 'page',
		text: 'A number.',
		hint: null,
		required: false,
		kept: true,
		showWhen: null,
		kind: 'number',
		min: value,
		max: toNumber(plus(decimal(value), ONE)),
		step: 1,
		unit: null
	};
	const scale: Scale = {
		id: 'total',
		title: 'A scale',
		describes: 'Something.',
		scoring: { method: 'sum' },
		of: 'questions',
		members: [{ name: 'number', reversed: false, weight: 1 }],
		shown: true,
		higher: 'neither',
		missing: { rule: 'none_allowed' },
		notApplicable: 'drop',
		hidden: 'drop',
		transform: null,
		round: null,
		table: null,
		bands,
		precision: null,
		norms: []
	};
	const flags = bands.map(({ id }): Flag => {
		const when: Condition = { kind: 'band', scale: 'total', bands: [id] };
		return { id, when, level: 'note', help: null, title: null, text: null };
	});
	return {
		questionnaire: { ...blank([question]), scales: [scale], flags },
		sheet: new Map([['number', value]])
	};
}

type Drawn = Omit<typeof parts extends fc.Arbitrary<infer Value> ? Value : never, 'sheet'>;

/** What a condition may name. */
type Namable = {
	questions: readonly Question[];
	scales: readonly Scale[];
	flags: readonly string[];
	profiles: readonly string[];
};

class Draws {
	readonly #numbers: readonly number[];
	#at = 0;

	constructor(numbers: readonly number[]) {
		this.#numbers = numbers;
	}

	/** A whole number from 0 to just below `end`. */
	below(end: number): number {
		return (this.#numbers[this.#at++] ?? 0) % end;
	}

	between(low: number, high: number): number {
		return low + this.below(high - low + 1);
	}

	/** True in so many of a hundred cases; the plain choice is false. */
	chance(percent: number): boolean {
		return this.below(100) >= 100 - percent;
	}

	pick<Element>(elements: readonly Element[]): Element {
		const element = elements[this.below(elements.length)];
		if (element === undefined) throw new Error('There is nothing to pick from.');
		return element;
	}

	/** Some of the elements, at least one, each in so many of a hundred cases. */
	some<Element>(elements: readonly Element[], percent: number): Element[] {
		const chosen = elements.filter(() => this.chance(percent));
		return chosen.length > 0 ? chosen : [this.pick(elements)];
	}

	shuffled<Element>(elements: readonly Element[]): Element[] {
		return elements
			.map((element, at) => ({ element, key: this.below(100) * 100 + at }))
			.sort((a, b) => a.key - b.key)
			.map(({ element }) => element);
	}
}

function questionnaireFrom(drawn: Drawn, sections: readonly SectionHead[]): Questionnaire {
	const head = new Draws(drawn.head);
	const names = new Set<string>();
	const questions = questionsFrom(drawn.questions, names);
	const questionnaire = {
		...blank(questions),
		id: idFrom(head, 'check', new Set()),
		version: head.between(1, 9),
		sensitive: head.chance(15)
	};
	// An answer that is not kept counts in no scale, flag or profile.
	const kept = questions.filter((question) => question.kept);

	for (const [at, numbers] of drawn.scales.entries()) {
		const id = idFrom(new Draws([...numbers].reverse()), `scale${String(at + 1)}`, names);
		const scale = scaleFrom(new Draws(numbers), id, kept, questionnaire);
		if (scale !== null) questionnaire.scales.push(scale);
	}
	const { scales } = questionnaire;

	const flagIds = new Set<string>();
	for (const [at, numbers] of drawn.flags.entries()) {
		const draws = new Draws(numbers);
		const namable = { questions: kept, scales, flags: [...flagIds], profiles: [] };
		const id = idFrom(draws, `flag${String(at + 1)}`, flagIds);
		questionnaire.flags.push(flagFrom(draws, id, namable));
	}

	const flags = [...flagIds];
	const profileIds = new Set<string>();
	for (const [at, numbers] of drawn.profiles.entries()) {
		const draws = new Draws(numbers);
		const id = idFrom(draws, `profile${String(at + 1)}`, profileIds);
		const isLast = at === drawn.profiles.length - 1;
		const namable = { questions: kept, scales, flags, profiles: [] };
		questionnaire.profiles.push(profileFrom(draws, id, namable, isLast));
	}

	const ruleIds = new Set<string>();
	for (const numbers of drawn.guidance) {
		const namable = { questions, scales, flags, profiles: [...profileIds] };
		questionnaire.guidance.push(ruleFrom(new Draws(numbers), ruleIds, sections, namable));
	}
	// A scale may rest on one that is declared after it.
	if (head.chance(30)) scales.reverse();
	return questionnaire;
}

/** A questionnaire that scores nothing yet. */
function blank(questions: Question[]): Questionnaire {
	return {
		format: 1,
		id: 'check',
		version: 1,
		language: 'en',
		title: 'A check',
		summary: 'A random check.',
		minutes: 1,
		kind: 'reflection',
		sensitive: false,
		doors: [],
		about: { purpose: 'To be scored.', for: 'tests', limits: 'It means nothing.' },
		rights: { status: 'own', holder: null, notice: null, evidence: null, checkedOn: null },
		sources: [],
		pages: [{ id: 'page', title: 'Page', intro: null }],
		questions: nonempty(questions),
		scales: [],
		profiles: [],
		flags: [],
		guidance: [],
		promises: [],
		unproved: []
	};
}

function questionsFrom(streams: readonly number[][], names: Set<string>): Question[] {
	const questions: Question[] = [];
	let sheets = 1;
	for (const [at, numbers] of streams.entries()) {
		const draws = new Draws(numbers);
		const id = idFrom(draws, `q${String(at + 1)}`, names);
		const left = streams.length - at - 1;
		const room = Math.max(2, Math.floor(MOST_SHEETS / sheets / 2 ** left));
		const question = questionFrom(draws, id, room, questions);
		if (question.kind !== 'note') sheets *= answersOf(question).length;
		questions.push(question);
	}
	return questions;
}

/** `room` is the number of answers it may have. */
function questionFrom(
	draws: Draws,
	id: string,
	room: number,
	earlier: readonly Question[]
): Question {
	const namable = {
		questions: earlier.filter((question) => question.kept),
		scales: [],
		flags: [],
		profiles: []
	};
	const common = {
		id,
		page: 'page',
		text: 'A question.',
		hint: null,
		required: draws.chance(20),
		kept: !draws.chance(8),
		showWhen:
			namable.questions.length > 0 && draws.chance(35) ? conditionFrom(draws, namable, 2) : null
	};
	const kind = draws.below(100);
	if (kind >= 94) return { ...common, kind: 'note', maxLength: 500 };
	if (kind >= 78) {
		const step = draws.pick([1, 0.5, 0.1, 2, 0.25]);
		const steps = draws.between(1, Math.min(4, room - 1));
		const min = draws.pick([0, 1, -2, 0.1, 10]);
		const max = toNumber(plus(decimal(min), times(decimal(steps), decimal(step))));
		return { ...common, kind: 'number', min, max, step, unit: null };
	}
	if (kind >= 62 && room >= 3) {
		const options = optionsFrom(draws, room >= 7 ? draws.between(2, 3) : 2, true);
		const last = options[options.length - 1];
		if (last !== undefined && draws.chance(40)) {
			options.splice(-1, 1, { ...last, id: NONE_OF_THESE, points: 0, exclusive: true });
		}
		return { ...common, kind: 'choose_many', options };
	}
	const hasNotApplicable = room >= 3 && draws.chance(25);
	const most = Math.min(4, room - (hasNotApplicable ? 1 : 0));
	const hasPoints = !draws.chance(8);
	return {
		...common,
		kind: 'choose_one',
		options: optionsFrom(draws, draws.between(2, most), hasPoints),
		notApplicable: hasNotApplicable ? 'Does not apply to me' : null
	};
}

function optionsFrom(draws: Draws, count: number, hasPoints: boolean): Option[] {
	const ids = new Set<string>();
	const style = draws.below(100);
	return Array.from({ length: count }, (_, at) => {
		const id = idFrom(draws, `o${String(at + 1)}`, ids);
		const points = hasPoints ? pointsFrom(draws, style, at) : null;
		return { id, text: 'An answer', points, exclusive: false };
	});
}

function pointsFrom(draws: Draws, style: number, at: number): number {
	if (style < 50) return at;
	if (style < 65) return draws.between(0, 5);
	if (style < 80) return draws.between(0, 8) - 4;
	if (style < 95) return hundredths(draws.between(0, 600) - 200);
	return toNumber(over(decimal(draws.below(9_999) * 379 - 1_000_003), decimal(1_000_000)));
}

function scaleFrom(
	draws: Draws,
	id: string,
	questions: readonly Question[],
	questionnaire: Questionnaire
): Scale | null {
	const scorable = questions.filter(hasPoints);
	const chooseOnes = scorable.filter((question) => question.kind === 'choose_one');
	const earlier = questionnaire.scales;
	const ofScales = earlier.length > 0 && draws.chance(40);
	if (!ofScales && scorable.length === 0) return null;

	const candidates = ofScales ? earlier : scorable;
	const method = methodFrom(draws, ofScales, candidates, chooseOnes.length, questionnaire);
	const isFloat = ['irt', 'circumplex', 'ipsative'].includes(method);
	const from = ofScales ? earlier : method === 'irt' ? chooseOnes : scorable;
	const least = method === 'circumplex' ? 3 : isOfTwo(method) ? 2 : 1;
	const most = isOfTwo(method) ? 2 : from.length;
	const chosen = draws.some<{ id: string }>(from, 70).slice(0, most);
	const members = (chosen.length < least ? from.slice(0, least) : chosen).map((one) => {
		const mayReverse =
			method !== 'irt' && (!ofScales || hasRange(scaleNamed(questionnaire, one.id), questionnaire));
		return {
			name: one.id,
			reversed: mayReverse && draws.chance(30),
			weight: hasWeights(method) ? weightFrom(draws) : 1
		};
	});

	const scale: Scale = {
		id,
		title: 'A scale',
		describes: 'Something.',
		scoring: scoringFrom(draws, method, members, chooseOnes),
		of: ofScales ? 'scales' : 'questions',
		members: draws.shuffled(members) as Scale['members'],
		shown: true,
		higher: draws.pick(['harder', 'easier', 'neither']),
		missing: missingFrom(draws, method, members.length),
		notApplicable: needsAll(method) ? 'missing' : draws.pick(['drop', 'missing']),
		hidden: draws.chance(30) ? 'zero' : 'drop',
		transform: null,
		round: null,
		table: null,
		bands: [],
		precision: draws.chance(30) ? precisionFrom(draws) : null,
		norms: []
	};
	const exact = isExact(scale, questionnaire);
	if (!isFloat) scale.transform = transformFrom(draws, scale, questionnaire);
	if (draws.chance(25)) scale.round = roundingFrom(draws, exact);
	const values = exact ? finalValues(scale, questionnaire) : [];
	if (values.length > 0 && draws.chance(25)) {
		scale.table = tableFrom(draws, values, ofScales);
	}
	const scores = scale.table?.map((row) => row.score) ?? values.map(toNumber);
	if (!draws.chance(15)) scale.bands = bandsFrom(draws, scores, exact);
	scale.shown = !draws.chance(20);
	return scale;
}

function methodFrom(
	draws: Draws,
	ofScales: boolean,
	candidates: readonly (Scale | Question)[],
	chooseOnes: number,
	questionnaire: Questionnaire
): Scoring['method'] {
	const scales = candidates.length;
	const mayDivide =
		!ofScales || candidates.every((one) => 'scoring' in one && mayBeDivisor(one, questionnaire));
	const exact = draws.pick([
		...(['sum', 'mean', 'count', 'max', 'sum', 'mean', 'count', 'max'] as const),
		...(['min', 'median', 'product'] as const),
		...(scales >= 2 ? (['difference'] as const) : []),
		...(scales >= 2 && mayDivide ? (['ratio'] as const) : [])
	]);
	if (!draws.chance(25)) return exact;
	if (!ofScales) return chooseOnes > 0 ? 'irt' : exact;
	return scales >= 3 && draws.chance(60) ? 'circumplex' : 'ipsative';
}

function scoringFrom(
	draws: Draws,
	method: Scoring['method'],
	members: readonly { name: string }[],
	chooseOnes: readonly Question[]
): Scoring {
	switch (method) {
		case 'count':
			return { method, from: draws.chance(50) ? draws.pick([1, 2, 0, 0.5, 1.3, 2.25, -1]) : null };
		case 'irt': {
			const items = members.map(({ name }) => {
				const question = chooseOnes.find((question) => question.id === name);
				const categories = question?.kind === 'choose_one' ? question.options.length : 2;
				let threshold = draws.between(-200, 100) / 100;
				const thresholds = Array.from({ length: categories - 1 }, () => {
					threshold += draws.between(5, 150) / 97;
					return threshold;
				});
				return { name, slope: draws.between(30, 300) / 99, thresholds: nonempty(thresholds) };
			});
			return { method, items: nonempty(items) };
		}
		case 'circumplex':
			return {
				method,
				angles: members.map((_, at) =>
					draws.chance(50) ? draws.below(360) : (360 * at) / members.length
				)
			};
		default:
			return { method };
	}
}

function missingFrom(draws: Draws, method: Scoring['method'], members: number): MissingRule {
	// The reader sees to it.
	if (needsAll(method)) return { rule: 'none_allowed' };
	switch (draws.below(4)) {
		case 0:
			return { rule: 'prorate_from', atLeast: draws.between(1, members) };
		case 1:
			return { rule: 'prorate_half' };
		case 2:
			return { rule: 'zero_up_to', atMost: draws.between(0, members - 1) };
		default:
			return { rule: 'none_allowed' };
	}
}

function isGatheredOneByOne(method: Scoring['method']): boolean {
	return !['median', 'difference', 'product', 'ratio'].includes(method);
}

function isOfTwo(method: Scoring['method']): boolean {
	return method === 'difference' || method === 'ratio';
}

function needsAll(method: Scoring['method']): boolean {
	return ['circumplex', 'difference', 'product', 'ratio'].includes(method);
}

function hasWeights(method: Scoring['method']): boolean {
	return ['sum', 'mean', 'count', 'max'].includes(method);
}

/** A part that is a plain number of its questions, so that it keeps a distance from 0 where it is not 0. */
function mayBeDivisor(scale: Scale, questionnaire: Questionnaire): boolean {
	const isPlain = scale.transform === null && scale.round === null && scale.table === null;
	const { method } = scale.scoring;
	const isStepwise = ['max', 'min', 'median', 'difference', 'product'].includes(method);
	return isPlain && isStepwise && scale.of === 'questions' && hasRange(scale, questionnaire);
}

function weightFrom(draws: Draws): number {
	if (!draws.chance(35)) return 1;
	return draws.chance(5) ? 0.333333 : draws.pick([2, 3, 0.5, 1.25, 0.1]);
}

function transformFrom(draws: Draws, scale: Scale, questionnaire: Questionnaire): Transform | null {
	if (!draws.chance(40)) return null;
	const mean = hundredths(draws.between(0, 1_000) - 300);
	switch (draws.below(4)) {
		case 0:
			return {
				kind: 'linear',
				multiply: draws.pick([2, -1, 0.5, 1.5, 100, -0.25]),
				add: draws.pick([0, 1, -3, 0.75])
			};
		case 1:
			return { kind: 'z', mean, sd: draws.pick([1, 2.5, 0.71, 10]) };
		case 2:
			return { kind: 't', mean, sd: draws.pick([1, 2.5, 0.71, 10]) };
		default: {
			if (!hasRange({ ...scale, table: null }, questionnaire)) return null;
			const [low, high] = rawRange(questionnaire, scale);
			return compare(low, high) < 0 ? { kind: 'pomp' } : null;
		}
	}
}

/** Floating point must not decide a tie, so there the steps are odd ones. */
function roundingFrom(draws: Draws, exact: boolean): Rounding {
	const to = exact ? draws.pick([1, 0.5, 0.1, 0.25, 2]) : 0.137;
	return { to, half: draws.pick(['up', 'even']) };
}

/** Rows for what full answers reach; a scale on top of the table may rely on every one of them. */
function tableFrom(
	draws: Draws,
	values: readonly Fraction[],
	mayHaveGaps: boolean
): TableRow[] | null {
	const raws = values.map(toNumber).filter((raw) => Decimal.safeParse(raw).success);
	const kept = mayHaveGaps ? raws.filter(() => !draws.chance(15)) : raws;
	if (kept.length === 0 || kept.length > 60) return null;
	const rows: TableRow[] = [];
	for (let at = 0; at < kept.length; at++) {
		const raw = kept[at] ?? 0;
		// Two neighbours may share a row, and so does all that lies between them.
		const to = draws.chance(20) ? kept[at + 1] : undefined;
		if (to !== undefined) at++;
		rows.push({
			raw,
			...(to !== undefined && { to }),
			score: hundredths(500 * at + draws.below(draws.chance(50) ? 3_000 : 400)),
			error: draws.chance(50) ? hundredths(draws.between(1, 300)) : null
		});
	}
	return rows;
}

/** Cuts on values that are reached, just beside them, and anywhere. */
function bandsFrom(draws: Draws, scores: readonly number[], exact: boolean): Band[] {
	const count = draws.between(1, 4);
	const cuts = new Set<number>();
	for (let at = 1; at < count; at++) {
		const near = scores.length > 0 ? draws.pick(scores) : draws.between(0, 60);
		const aside = draws.chance(60) ? 0 : draws.pick([0.01, -0.01, 0.5, -0.000001]);
		const cut = exact ? near + aside : near + draws.between(1, 999) / 1_000 + 0.000137;
		const written = Number(cut.toFixed(6));
		// A product may be larger than anything an author can write.
		if (Decimal.safeParse(written).success) cuts.add(written);
	}
	const ids = new Set<string>();
	const froms = [null, ...[...cuts].sort((a, b) => a - b)];
	return froms.map((from, at) => bandFrom(idFrom(draws, `band${String(at + 1)}`, ids), from));
}

function bandFrom(id: string, from: number | null): Band {
	return { id, from, title: 'A band', text: 'Your answers say this.' };
}

function precisionFrom(draws: Draws): Precision {
	return {
		sd: draws.pick([1, 2.5, 0.3, 7.5]),
		// Square roots of what is left are irrational, or 0: no tie hangs on the last bit.
		reliability: draws.pick([0.8, 0.9, 0.7, 1]),
		kind: draws.pick(['test-retest', 'alpha']),
		source: 'A study'
	};
}

function flagFrom(draws: Draws, id: string, namable: Namable): Flag {
	return {
		id,
		when: conditionFrom(draws, namable, 2),
		level: draws.pick(['note', 'support', 'urgent']),
		help: draws.chance(40) ? draws.pick(['emergency', 'crisis', 'youth']) : null,
		title: null,
		text: null
	};
}

function profileFrom(draws: Draws, id: string, namable: Namable, isLast: boolean): Profile {
	const when: Condition = isLast ? { kind: 'always' } : conditionFrom(draws, namable, 2);
	const axis = () => {
		const scale = draws.pick(namable.scales);
		return { scale: scale.id, cut: cutFrom(draws, scale) };
	};
	const hasAxes = namable.scales.length > 0 && draws.chance(50);
	const margin = draws.chance(75) ? draws.pick([1, 1.96, 0.5]) : null;
	const axes = hasAxes ? { x: axis(), y: axis(), margin } : null;
	return { id, when, title: 'A profile', text: 'Your answers show this.', axes };
}

function ruleFrom(
	draws: Draws,
	ids: Set<string>,
	sections: readonly SectionHead[],
	namable: Namable
): GuidanceRule {
	const section = draws.pick(sections).id;
	if (draws.chance(30)) {
		return {
			kind: 'hide',
			id: idFrom(draws, `hide${String(ids.size + 1)}`, ids),
			target: draws.chance(50) ? { by: 'tag', tag: draws.pick(TAGS) } : { by: 'section', section },
			when: conditionFrom(draws, namable, 2),
			unless: draws.chance(40) ? conditionFrom(draws, namable, 1) : null
		};
	}
	const { questions } = namable;
	return {
		kind: 'show',
		id: idFrom(draws, ids.has(section) ? `show${String(ids.size + 1)}` : section, ids),
		section,
		when: conditionFrom(draws, namable, 2),
		because: 'It may help.',
		quote: draws.chance(20) ? [draws.pick(questions).id] : null,
		gentle: draws.chance(15),
		keep: draws.chance(10)
	};
}

function conditionFrom(draws: Draws, namable: Namable, depth: number): Condition {
	if (depth > 0 && draws.chance(35)) {
		const kind = draws.pick(['all', 'any', 'not'] as const);
		const inner = () => conditionFrom(draws, namable, depth - 1);
		if (kind === 'not') return { kind, of: inner() };
		return { kind, of: Array.from({ length: draws.between(1, 2) }, inner) };
	}
	const { questions, scales, flags, profiles } = namable;
	const choices: (() => Condition)[] = [];
	if (questions.length > 0) {
		choices.push(() => aboutQuestion(draws, draws.pick(questions)));
		choices.push(() => aboutQuestion(draws, draws.pick(questions)));
	}
	if (scales.length > 0) {
		choices.push(() => aboutScale(draws, draws.pick(scales)));
		choices.push(() => aboutScale(draws, draws.pick(scales)));
	}
	const countable = countableNames(namable);
	if (countable.length > 1) choices.push(() => aboutSeveral(draws, countable));
	if (flags.length > 0) choices.push(() => ({ kind: 'flag', flag: draws.pick(flags) }));
	if (profiles.length > 0) {
		choices.push(() => ({ kind: 'profile', profile: draws.pick(profiles) }));
	}
	return choices.length > 0 ? draws.pick(choices)() : { kind: 'always' };
}

function aboutQuestion(draws: Draws, question: Question): Condition {
	const answered: Condition = { kind: 'answered', question: question.id };
	if (question.kind === 'note' || draws.chance(20)) return answered;
	if (question.kind === 'number') {
		const { min, max } = question;
		return amountFrom(draws, question.id, draws.pick([min, max, (min + max) / 2]));
	}
	return {
		kind: 'answer',
		question: question.id,
		options: nonempty(draws.some(optionIds(question), 40))
	};
}

function aboutScale(draws: Draws, scale: Scale): Condition {
	if (draws.chance(15)) return { kind: 'scored', scale: scale.id };
	if (scale.bands.length === 0 || draws.chance(30)) {
		return amountFrom(draws, scale.id, cutFrom(draws, scale));
	}
	const bands = draws.some(scale.bands, 40).map((band) => band.id);
	return { kind: 'band', scale: scale.id, bands: nonempty(bands) };
}

function aboutSeveral(
	draws: Draws,
	countable: readonly { name: string; words: string[] }[]
): Condition {
	const chosen = draws.some(countable, 70);
	const words = [...new Set(chosen.flatMap((one) => one.words))];
	return {
		kind: 'count',
		of: nonempty(chosen.map((one) => one.name)),
		in: nonempty(draws.some(words, 40)),
		atLeast: draws.between(1, chosen.length)
	};
}

function amountFrom(draws: Draws, name: string, near: number): Condition {
	const atLeast = draws.chance(70) ? Number(near.toFixed(6)) : null;
	const below =
		atLeast === null || draws.chance(30)
			? Number((near + draws.pick([1, 0.5, 0.000001])).toFixed(6))
			: null;
	return { kind: 'amount', name, atLeast, below };
}

/** A value of the scale that matters somewhere, or an odd one that floating point never hits. */
function cutFrom(draws: Draws, { bands, table }: Scale): number {
	const cuts = bands.flatMap((band) => (band.from === null ? [] : [band.from]));
	if (cuts.length > 0 && draws.chance(80)) return draws.pick(cuts);
	if (table !== null) return draws.pick(table).score;
	return Number((draws.between(-20, 60) / 10 + 0.000137).toFixed(6));
}

function countableNames({ questions, scales }: Namable): { name: string; words: string[] }[] {
	return [
		...questions.flatMap((question) =>
			question.kind === 'choose_one' || question.kind === 'choose_many'
				? [{ name: question.id, words: optionIds(question) }]
				: []
		),
		...scales.flatMap(({ id, bands }) =>
			bands.length > 0 ? [{ name: id, words: bands.map((band) => band.id) }] : []
		)
	];
}

function optionIds(question: Extract<Question, { options: unknown }>): string[] {
	const ids = question.options.map((option) => option.id);
	const offers = question.kind === 'choose_one' && question.notApplicable !== null;
	return offers ? [...ids, NOT_APPLICABLE] : ids;
}

function sectionsFrom(streams: readonly number[][]): SectionHead[] {
	const ids = new Set<string>();
	const heads = streams.map((numbers, at): SectionHead => {
		const draws = new Draws(numbers);
		return {
			id: idFrom(draws, `section${String(at + 1)}`, ids),
			title: 'A section',
			summary: 'About something.',
			part: draws.pick(PARTS),
			kind: draws.pick(['understand', 'practice', 'caution']),
			tags: TAGS.filter(() => draws.chance(30)),
			evidence: 'known',
			minutes: draws.between(1, 6),
			sources: [],
			reviewBy: '2027-11-01',
			overlaps: [],
			contradicts: [],
			related: [],
			tonight: null,
			steps: []
		};
	});
	return heads.map((head, at) => {
		const draws = new Draws([...(streams[at] ?? [])].reverse());
		const others = heads.map((other) => other.id).filter((id) => id !== head.id);
		return { ...head, overlaps: others.filter(() => draws.chance(15)) };
	});
}

function sheetFrom(draws: Draws, questionnaire: Questionnaire): Sheet {
	const sheet = new Map<string, Answer>();
	const holes = draws.pick([0, 15, 35, 60]);
	for (const question of questionnaire.questions) {
		// Read all draws of a question in any case, so that a shrunk answer leaves the later ones alone.
		const isSkipped = draws.chance(holes);
		const wouldNotSay = questionnaire.sensitive && draws.chance(25);
		const answers = answersOf(question);
		const answer = draws.pick(answers);
		const backwards = draws.chance(50);
		if (isSkipped || !visibleQuestions(questionnaire, sheet).has(question.id)) continue;
		if (wouldNotSay) sheet.set(question.id, PREFER_NOT_TO_SAY);
		else if (typeof answer === 'object' && backwards) sheet.set(question.id, [...answer].reverse());
		else sheet.set(question.id, answer);
	}
	return sheet;
}

function idFrom(draws: Draws, plain: string, taken: Set<string>): string {
	const odd = draws.chance(6) ? draws.pick(ODD_IDS) : plain;
	const id = taken.has(odd) ? plain : odd;
	taken.add(id);
	return id;
}

function hasPoints(question: Question): boolean {
	if (question.kind === 'note') return false;
	return question.kind === 'number' || question.options.every((option) => option.points !== null);
}

/** The reference can tell the lowest and highest value of the scale. */
function hasRange(scale: Scale, questionnaire: Questionnaire): boolean {
	return (
		scale.table === null &&
		// What a ratio of scales comes to, the reference cannot tell from the ends of its parts.
		scale.scoring.method !== 'ratio' &&
		isExact(scale, questionnaire) &&
		partsOf(scale, questionnaire).every((part) => hasRange(part, questionnaire))
	);
}

function isExact(scale: Scale, questionnaire: Questionnaire): boolean {
	const { method } = scale.scoring;
	if (method === 'irt' || method === 'circumplex' || method === 'ipsative') return false;
	return partsOf(scale, questionnaire).every((part) => isExact(part, questionnaire));
}

function partsOf({ of, members }: Scale, questionnaire: Questionnaire): Scale[] {
	return of === 'questions' ? [] : members.map(({ name }) => scaleNamed(questionnaire, name));
}

function scaleNamed({ scales }: Questionnaire, name: string): Scale {
	const scale = scales.find((scale) => scale.id === name);
	if (scale === undefined) throw new Error(`There is no scale ${name}.`);
	return scale;
}

/** Values that sheets with nothing hidden or skipped reach, lowest first; only a sample where they are many. */
function finalValues(scale: Scale, questionnaire: Questionnaire): Fraction[] {
	const { scoring, members } = scale;
	if (!isGatheredOneByOne(scoring.method)) {
		const choices = everyChoice(
			members.map(({ name }) => {
				const values = memberValues(scale, name, questionnaire);
				return scale.of === 'scales' ? sample(values, 4) : values;
			})
		);
		const raws = choices.flatMap((points) => valueOf(scoring.method, points) ?? []);
		return distinct(raws.map((raw) => transformed(questionnaire, scale, raw))).sort(compare);
	}
	const weights = sum(members.map((member) => decimal(member.weight)));
	let totals: Fraction[] = [];
	for (const [at, member] of members.entries()) {
		const weight = decimal(member.weight);
		const cells = memberValues(scale, member.name, questionnaire).map((points) => {
			if (scoring.method === 'max' || scoring.method === 'min') return points;
			if (scoring.method !== 'count') return times(weight, points);
			const counts =
				scoring.from === null
					? compare(points, ZERO) > 0
					: compare(points, decimal(scoring.from)) >= 0;
			return counts ? times(weight, ONE) : ZERO;
		});
		const joined =
			at === 0
				? cells
				: totals.flatMap((total) =>
						cells.map((cell) => {
							if (scoring.method === 'max') return highest([total, cell]);
							return scoring.method === 'min' ? lowest([total, cell]) : plus(total, cell);
						})
					);
		totals = sample(distinct(joined), 40);
	}
	const raws = scoring.method === 'mean' ? totals.map((total) => over(total, weights)) : totals;
	const finals = distinct(raws.map((raw) => transformed(questionnaire, scale, raw)));
	return finals.sort(compare);
}

function memberValues(scale: Scale, name: string, questionnaire: Questionnaire): Fraction[] {
	const isReversed = scale.members.some((member) => member.name === name && member.reversed);
	const values = (): Fraction[] => {
		if (scale.of === 'scales') {
			const part = scaleNamed(questionnaire, name);
			if (part.table !== null) return part.table.map((row) => decimal(row.score));
			const values = sample(finalValues(part, questionnaire), 8);
			return values.length > 0 ? values : [ZERO];
		}
		const question = questionnaire.questions.find((question) => question.id === name);
		if (question === undefined) return [ZERO];
		return answersOf(question)
			.filter((answer) => answer !== NOT_APPLICABLE)
			.map((answer) => pointsOf(question, answer));
	};
	const all = distinct(values());
	if (!isReversed) return all;
	const ends = plus(lowest(all), highest(all));
	return all.map((value) => minus(ends, value));
}

function distinct(values: readonly Fraction[]): Fraction[] {
	return [
		...new Map(values.map((value) => [`${String(value.n)}/${String(value.d)}`, value])).values()
	];
}

function sample<Element>(elements: readonly Element[], most: number): Element[] {
	const stride = Math.ceil(elements.length / most);
	return elements.filter((_, at) => at % stride === 0);
}

function hundredths(count: number): number {
	return toNumber(over(decimal(count), decimal(100)));
}

function nonempty<Element>(elements: Element[]): [Element, ...Element[]] {
	const [first, ...rest] = elements;
	if (first === undefined) throw new Error('There is nothing here.');
	return [first, ...rest];
}

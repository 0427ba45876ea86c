import type { Condition } from '../../src/model/condition.ts';
import type { Question } from '../../src/model/question.ts';
import { NOT_APPLICABLE, PREFER_NOT_TO_SAY } from '../../src/model/sheet.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Detail, Range } from '../../src/model/result.ts';
import type {
	IrtItem,
	Member,
	Rounding,
	Scale,
	Scoring,
	Transform
} from '../../src/model/scale.ts';
import type { SectionHead } from '../../src/model/section.ts';
import type { Answer, Sheet } from '../../src/model/sheet.ts';
import {
	compare,
	decimal,
	floor,
	fraction,
	type Fraction,
	fromDouble,
	highest,
	lowest,
	minus,
	ONE,
	over,
	plus,
	sum,
	times,
	toNumber,
	ZERO
} from './fraction.ts';

/** An exact range with the bands inside it, lowest first. */
export type NaiveRange = { low: Fraction; high: Fraction; bands: string[] };

/** A scale result with exact values. `exact` is false where floating point came in: then compare to 1e-9. */
export type NaiveScale =
	| {
			kind: 'scored';
			value: Fraction;
			exact: boolean;
			band: string | null;
			answered: number;
			of: number;
			prorated: boolean;
			interval: Range | null;
			possible: NaiveRange | null;
			detail: Detail | null;
	  }
	| ({
			kind: 'partial';
			exact: boolean;
			answered: number;
			of: number;
			/** Null where no choice of the questions now visible is enough, or a part's table has a gap. */
			settleSize: number | null;
	  } & NaiveRange)
	| { kind: 'unscored'; answered: number; of: number; needed: number };

export type NaiveProfile =
	| { kind: 'none'; waitingFor: string[] }
	| { kind: 'between'; nearest: string }
	| { kind: 'profile'; profile: string };

export type NaiveResult = {
	visible: Set<string>;
	scales: Map<string, NaiveScale>;
	flags: string[];
	profile: NaiveProfile;
	/** Before the cut to nine. */
	shown: Set<string>;
	hidden: Set<string>;
	/** May have it hard at the moment. */
	isSpared: boolean;
};

/**
 * Scores a sheet the slow and obvious way: exact fractions, no compilation, and every completion of the sheet
 * tried one by one. The engine is held against it.
 */
export function scoreNaively(
	questionnaire: Questionnaire,
	sections: readonly SectionHead[],
	sheet: Sheet
): NaiveResult {
	const visible = visibleQuestions(questionnaire, sheet);
	const scales = new Map(
		questionnaire.scales.map((scale) => [scale.id, scaleResult(questionnaire, scale, sheet)])
	);
	const facts: Facts = { questionnaire, sheet, visible, scales, flags: new Set(), profile: null };

	for (const flag of questionnaire.flags) {
		if (holds(flag.when, facts)) facts.flags.add(flag.id);
	}
	const profile = profileResult(facts);
	if (profile.kind === 'profile') facts.profile = profile.profile;

	const keptOut = new Set<string>();
	// What an answer for this visit hid is hidden, and not told: it would give that answer away.
	const hidden = new Set<string>();
	for (const rule of questionnaire.guidance) {
		if (rule.kind !== 'hide' || !holds(rule.when, facts)) continue;
		if (rule.unless !== null && holds(rule.unless, facts)) continue;
		const { target } = rule;
		const ids =
			target.by === 'section'
				? [target.section]
				: sections.filter(({ tags }) => tags.includes(target.tag)).map(({ id }) => id);
		const restsOn = rule.unless === null ? [] : namesIn(rule.unless);
		const isForVisit = questionnaire.questions.some((q) => !q.kept && restsOn.includes(q.id));
		for (const id of ids) {
			keptOut.add(id);
			if (!isForVisit) hidden.add(id);
		}
	}
	const shown = new Set<string>();
	for (const rule of questionnaire.guidance) {
		if (rule.kind !== 'show' || keptOut.has(rule.section)) continue;
		if (holds(rule.when, facts)) shown.add(rule.section);
	}
	// Somebody who may have it hard begins with nothing that frightens.
	const isSpared =
		questionnaire.flags.some(({ id, level }) => level !== 'note' && facts.flags.has(id)) ||
		questionnaire.scales.some(({ id, higher, bands }) => {
			if (higher === 'neither' || bands.length < 2) return false;
			const scale = scales.get(id);
			const hardest = higher === 'harder' ? bands[bands.length - 1] : bands[0];
			return scale?.kind !== 'scored' || scale.band === hardest?.id;
		});
	// What is only a step counts as everything else does, and is told nobody.
	const steps = questionnaire.scales.filter((scale) => !scale.shown).map(({ id }) => id);
	const told = new Map([...scales].filter(([id]) => !steps.includes(id)));
	const toldProfile: NaiveProfile =
		profile.kind === 'none'
			? { ...profile, waitingFor: profile.waitingFor.filter((id) => !steps.includes(id)) }
			: profile;
	return {
		visible,
		scales: told,
		flags: [...facts.flags],
		profile: toldProfile,
		shown,
		hidden,
		isSpared
	};
}

/** The ids of the questions a person with these answers is asked. */
export function visibleQuestions(questionnaire: Questionnaire, sheet: Sheet): Set<string> {
	const visible = new Set<string>();
	// Conditions rest on earlier questions only, so one pass in order is enough.
	for (const { id, showWhen } of questionnaire.questions) {
		if (showWhen === null || holds(showWhen, onlyAnswers(questionnaire, sheet, visible))) {
			visible.add(id);
		}
	}
	return visible;
}

/** Every answer a person can give to the question, skipping aside; for a note, one stands for all. */
export function answersOf(question: Question): Answer[] {
	switch (question.kind) {
		case 'choose_one': {
			const options = question.options.map((option) => option.id);
			return question.notApplicable === null ? options : [...options, NOT_APPLICABLE];
		}
		case 'choose_many':
			return tickedSets(question.options).map((set) => set.map((option) => option.id));
		case 'number': {
			const values: number[] = [];
			const [max, step] = [decimal(question.max), decimal(question.step)];
			for (let at = decimal(question.min); compare(at, max) <= 0; at = plus(at, step)) {
				values.push(toNumber(at));
			}
			return values;
		}
		case 'note':
			return ['Some words.'];
	}
}

/** The scale's rule would hold if these skipped questions had points and nothing else changed. */
export function wouldSettle(
	questionnaire: Questionnaire,
	scale: string,
	sheet: Sheet,
	questions: readonly string[]
): boolean {
	return settles(questionnaire, scaleNamed(questionnaire, scale), sheet, new Set(questions));
}

/**
 * The lowest and the highest raw value (before the transform) with every declared member answered.
 * Only for methods whose raw value is exact.
 */
export function rawRange(questionnaire: Questionnaire, scale: Scale): [Fraction, Fraction] {
	const weights = sum(scale.members.map((member) => decimal(member.weight)));
	const ranges = scale.members.map((member) => memberRange(questionnaire, scale, member));
	const weighted = (end: 0 | 1) =>
		sum(
			scale.members.map((member, at) => times(decimal(member.weight), ranges[at]?.[end] ?? ZERO))
		);

	const { method } = scale.scoring;
	switch (method) {
		case 'sum':
			return [weighted(0), weighted(1)];
		case 'mean':
			return [over(weighted(0), weights), over(weighted(1), weights)];
		case 'count':
			return [ZERO, weights];
		case 'max':
			return [highest(ranges.map(([low]) => low)), highest(ranges.map(([, high]) => high))];
		case 'min':
			return [lowest(ranges.map(([low]) => low)), lowest(ranges.map(([, high]) => high))];
		case 'median':
			return [middle(ranges.map(([low]) => low)), middle(ranges.map(([, high]) => high))];
		case 'difference':
		case 'product':
		case 'ratio': {
			// Every choice of points, one after the other: ends alone do not tell where a ratio ends.
			const values = everyChoice(
				scale.members.map((member) => memberValues(questionnaire, scale, member))
			).flatMap((points) => calculated(method, points) ?? []);
			return [lowest(values), highest(values)];
		}
		case 'irt':
		case 'circumplex':
		case 'ipsative':
			throw new Error(`The reference knows no raw range for ${scale.scoring.method}.`);
	}
}

/** The value after transform and rounding, before the table. */
export function transformed(questionnaire: Questionnaire, scale: Scale, raw: Fraction): Fraction {
	const value = scale.transform ? applyTransform(questionnaire, scale, scale.transform, raw) : raw;
	return scale.round ? rounded(value, scale.round) : value;
}

/** What a scale says of one sheet, completions left aside. */
type Standing = {
	answered: number;
	of: number;
	missing: number;
	/** The missing rule holds. */
	met: boolean;
	/** Null when the rule does not hold, or a table has no row for the raw value. */
	score: Score | null;
};

type Score = {
	value: Fraction;
	band: string | null;
	prorated: boolean;
	/** Standard error of the value, from a table row or the response model. */
	error: number | null;
	detail: Detail | null;
};

type Cell =
	/** `points` after reversal; `category` is the place of the chosen option, for `irt`. */
	| { state: 'answered'; points: Fraction; category: number }
	/** `undecided`: hidden, and would perhaps be asked if what was skipped were answered. */
	| { state: 'na' | 'skipped' | 'hidden' | 'undecided' };

/** A member that goes into the raw value; `zero` where the 0 stands for no answer. */
type Filled = {
	member: Member;
	at: number;
	points: Fraction;
	category: number;
	zero: boolean;
};

type Facts = {
	questionnaire: Questionnaire;
	sheet: Sheet;
	visible: ReadonlySet<string>;
	scales: ReadonlyMap<string, NaiveScale>;
	flags: Set<string>;
	profile: string | null;
};

function scaleResult(questionnaire: Questionnaire, scale: Scale, sheet: Sheet): NaiveScale {
	const exact = isExact(questionnaire, scale);
	const { answered, of, missing, met, score } = standing(questionnaire, scale, sheet);
	const unscored = { kind: 'unscored', answered, of, needed: needed(scale, of) } as const;

	if (score !== null) {
		const { value, band, prorated, detail } = score;
		const possible = missing === 0 ? null : completedRange(questionnaire, scale, sheet);
		const interval = intervalAround(value, score.error, scale);
		return {
			kind: 'scored',
			value,
			exact,
			band,
			answered,
			of,
			prorated,
			interval,
			possible,
			detail
		};
	}
	if (met || !hasAnswer(questionnaire, scale, sheet)) return unscored;

	const range = completedRange(questionnaire, scale, sheet);
	if (range === null) return unscored;
	const settleSize = fewestToSettle(questionnaire, scale, sheet);
	return { kind: 'partial', answered, of, ...range, exact, settleSize };
}

/** Whether any question that the scale is made of, through its parts, has points. */
function hasAnswer(questionnaire: Questionnaire, scale: Scale, sheet: Sheet): boolean {
	if (scale.of === 'questions') return standing(questionnaire, scale, sheet).answered > 0;
	return questionnaire.scales
		.filter(({ id }) => scale.members.some(({ name }) => name === id))
		.some((part) => hasAnswer(questionnaire, part, sheet));
}

function standing(questionnaire: Questionnaire, scale: Scale, sheet: Sheet): Standing {
	const cells = cellsOf(questionnaire, scale, sheet);
	let [answered, missing, dropped] = [0, 0, 0];
	for (const { state } of cells) {
		if (state === 'answered') answered++;
		else if (isGap(scale, state)) missing++;
		else if (state === 'na' || scale.hidden === 'drop') dropped++;
	}
	const of = answered + missing;
	const met = ruleHolds(scale, answered, missing) || isHiddenAway(scale, cells);
	const counts = { answered, of, missing, met };
	if (!met) return { ...counts, score: null };

	const missingIsZero = scale.missing.rule === 'zero_up_to';
	const filled = cells.flatMap((cell, at): Filled[] => {
		const member = memberAt(scale, at);
		if (cell.state === 'answered') return [{ member, at, ...cell, zero: false }];
		const isZero =
			cell.state === 'hidden' ? scale.hidden === 'zero' : missingIsZero && isGap(scale, cell.state);
		return isZero ? [{ member, at, points: ZERO, category: -1, zero: true }] : [];
	});
	const isTotal = scale.scoring.method === 'sum' || scale.scoring.method === 'count';
	const prorated = missing > 0 || (isTotal && dropped > 0);

	const raw = rawScore(scale, filled);
	if (raw === null) return { ...counts, score: null };
	const value = transformed(questionnaire, scale, raw.value);
	if (scale.table === null) {
		return { ...counts, score: { ...raw, value, prorated, band: bandOf(scale, value) } };
	}
	const row = scale.table.find(({ raw, to }) => {
		const [from, end] = [decimal(raw), decimal(to ?? raw)];
		return compare(from, value) <= 0 && compare(end, value) >= 0;
	});
	if (row === undefined) return { ...counts, score: null };
	const final = decimal(row.score);
	const band = bandOf(scale, final);
	return {
		...counts,
		score: { value: final, prorated, band, error: row.error, detail: raw.detail }
	};
}

/** Something that would count is not known. What may still be asked is a gap only where hidden members count as 0. */
function isGap({ notApplicable, hidden }: Scale, state: Cell['state']): boolean {
	if (state === 'na') return notApplicable === 'missing';
	return state === 'skipped' || (state === 'undecided' && hidden === 'zero');
}

/** Answers hid every member, and each of them counts as 0, so that 0 is the score. A model of answers has no zeros. */
function isHiddenAway({ scoring, hidden }: Scale, cells: readonly Pick<Cell, 'state'>[]): boolean {
	if (hidden !== 'zero' || ['irt', 'circumplex', 'ipsative'].includes(scoring.method)) return false;
	return cells.every(({ state }) => state === 'hidden');
}

function cellsOf(questionnaire: Questionnaire, scale: Scale, sheet: Sheet): Cell[] {
	if (scale.of === 'scales') {
		return scale.members.map((member): Cell => {
			const part = scaleNamed(questionnaire, member.name);
			const { score } = standing(questionnaire, part, sheet);
			if (score === null) return { state: 'skipped' };
			const points = keyed(questionnaire, scale, member, score.value);
			return { state: 'answered', points, category: -1 };
		});
	}
	const visible = visibleQuestions(questionnaire, sheet);
	return scale.members.map((member): Cell => {
		if (!visible.has(member.name)) {
			const isSettled = prospectOf(questionnaire, sheet, visible, member.name) === 'never';
			return { state: isSettled ? 'hidden' : 'undecided' };
		}
		const question = questionNamed(questionnaire, member.name);
		const answer = given(sheet, visible, member.name);
		if (answer === null) return { state: 'skipped' };
		if (answer === NOT_APPLICABLE) return { state: 'na' };
		const points = keyed(questionnaire, scale, member, pointsOf(question, answer));
		const category =
			question.kind === 'choose_one'
				? question.options.findIndex((option) => option.id === answer)
				: -1;
		return { state: 'answered', points, category };
	});
}

/** What becomes of something once all that was skipped is answered, each of these answers taken by itself. */
type Prospect = 'always' | 'perhaps' | 'never';

/** Whether a question will be asked, with the answers there are. */
function prospectOf(
	questionnaire: Questionnaire,
	sheet: Sheet,
	visible: ReadonlySet<string>,
	name: string
): Prospect {
	const { showWhen } = questionNamed(questionnaire, name);
	const facts = onlyAnswers(questionnaire, sheet, new Set(visible));

	/** A line about one question: settled by its answer, or by its never being asked. */
	function line(condition: Condition, asked: string): Prospect {
		if (given(sheet, visible, asked) !== null) return holds(condition, facts) ? 'always' : 'never';
		return prospectOf(questionnaire, sheet, visible, asked) === 'never' ? 'never' : 'perhaps';
	}
	function among(prospects: readonly Prospect[], least: number): Prospect {
		if (prospects.filter((one) => one === 'always').length >= least) return 'always';
		return prospects.filter((one) => one !== 'never').length >= least ? 'perhaps' : 'never';
	}
	function look(condition: Condition): Prospect {
		switch (condition.kind) {
			case 'all':
				return among(condition.of.map(look), condition.of.length);
			case 'any':
				return among(condition.of.map(look), 1);
			case 'not': {
				const inner = look(condition.of);
				if (inner === 'perhaps') return inner;
				return inner === 'always' ? 'never' : 'always';
			}
			case 'count': {
				const lines = condition.of.map((one) =>
					line({ kind: 'answer', question: one, options: condition.in }, one)
				);
				return among(lines, condition.atLeast);
			}
			case 'answer':
			case 'answered':
				return line(condition, condition.question);
			case 'amount':
				return line(condition, condition.name);
			default:
				return holds(condition, facts) ? 'always' : 'never';
		}
	}
	return showWhen === null ? 'always' : look(showWhen);
}

/** The answer to a visible question, or null where it was skipped or hidden. */
function given(sheet: Sheet, visible: ReadonlySet<string>, question: string): Answer | null {
	if (!visible.has(question)) return null;
	const answer = sheet.get(question);
	if (answer === undefined || answer === PREFER_NOT_TO_SAY || answer === '') return null;
	if (Array.isArray(answer) && answer.length === 0) return null;
	return answer;
}

/** The points of an answer that has some. */
export function pointsOf(question: Question, answer: Answer): Fraction {
	if (question.kind === 'number') return decimal(Number(answer));
	if (question.kind === 'note') throw new Error('A note has no points.');
	const ticked = typeof answer === 'object' ? answer : [answer];
	return sum(
		ticked.map((id) => {
			const points = question.options.find((option) => option.id === id)?.points;
			if (points === undefined || points === null) throw new Error(`${String(id)} has no points.`);
			return decimal(points);
		})
	);
}

/** Reversal: x becomes min + max - x over the member's own range. */
function keyed(
	questionnaire: Questionnaire,
	scale: Scale,
	member: Member,
	points: Fraction
): Fraction {
	if (!member.reversed) return points;
	const [low, high] = memberRange(questionnaire, scale, member);
	return minus(plus(low, high), points);
}

/** The range of a member's points; reversal maps it onto itself. */
function memberRange(
	questionnaire: Questionnaire,
	scale: Scale,
	{ name }: Member
): [Fraction, Fraction] {
	if (scale.of === 'scales') return finalRange(questionnaire, scaleNamed(questionnaire, name));
	const question = questionNamed(questionnaire, name);
	if (question.kind === 'number') return [decimal(question.min), decimal(question.max)];
	const points = answersOf(question)
		.filter((answer) => answer !== NOT_APPLICABLE)
		.map((answer) => pointsOf(question, answer));
	return [lowest(points), highest(points)];
}

/** Every value that a member can have: of a part, only its ends are known here. */
function memberValues(questionnaire: Questionnaire, scale: Scale, member: Member): Fraction[] {
	if (scale.of === 'scales') return memberRange(questionnaire, scale, member);
	const question = questionNamed(questionnaire, member.name);
	return answersOf(question)
		.filter((answer) => answer !== NOT_APPLICABLE)
		.map((answer) => keyed(questionnaire, scale, member, pointsOf(question, answer)));
}

/** One element of each list, in every way. */
export function everyChoice<Element>(lists: readonly (readonly Element[])[]): Element[][] {
	return lists.reduce<Element[][]>(
		(choices, list) => choices.flatMap((choice) => list.map((element) => [...choice, element])),
		[[]]
	);
}

/** Two members or more in their places; null where something would be divided by 0. */
function calculated(
	method: 'difference' | 'product' | 'ratio',
	points: readonly Fraction[]
): Fraction | null {
	if (method === 'product') return points.reduce(times);
	const [first = ZERO, second = ZERO] = points;
	if (method === 'difference') return minus(first, second);
	return compare(second, ZERO) === 0 ? null : over(first, second);
}

/** The value of a method that looks at its members' points all at once; null where there is none. */
export function valueOf(method: Scoring['method'], points: readonly Fraction[]): Fraction | null {
	switch (method) {
		case 'median':
			return middle(points);
		case 'difference':
		case 'product':
		case 'ratio':
			return calculated(method, points);
		default:
			throw new Error(`${method} gathers its members one by one.`);
	}
}

/** Half of the points lie on either side. */
function middle(points: readonly Fraction[]): Fraction {
	const sorted = [...points].sort(compare);
	const half = sorted.length / 2;
	const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
	return over(plus(below ?? ZERO, above ?? ZERO), decimal(2));
}

function finalRange(questionnaire: Questionnaire, scale: Scale): [Fraction, Fraction] {
	if (scale.table !== null) {
		const scores = scale.table.map((row) => decimal(row.score));
		return [lowest(scores), highest(scores)];
	}
	const ends = rawRange(questionnaire, scale).map((raw) => transformed(questionnaire, scale, raw));
	return [lowest(ends), highest(ends)];
}

function ruleHolds({ missing: rule }: Scale, answered: number, missing: number): boolean {
	if (answered < 1) return false;
	switch (rule.rule) {
		case 'none_allowed':
			return missing === 0;
		case 'prorate_from':
			return answered >= rule.atLeast;
		case 'prorate_half':
			return answered * 2 >= answered + missing;
		case 'zero_up_to':
			return missing <= rule.atMost;
	}
}

/** The smallest number of answers with which the rule would hold, where so many members can count. */
function needed(scale: Scale, of: number): number {
	let answered = 1;
	while (!ruleHolds(scale, answered, Math.max(0, of - answered))) answered++;
	return answered;
}

type Raw = { value: Fraction; error: number | null; detail: Detail | null };

/** Null where the method has no value for these points. */
function rawScore(scale: Scale, filled: readonly Filled[]): Raw | null {
	const { scoring, members } = scale;
	const answered = filled.filter((cell) => !cell.zero);
	const allWeights = sum(members.map((member) => decimal(member.weight)));

	switch (scoring.method) {
		case 'mean':
			return exactly(weightedMean(filled, (cell) => cell.points));
		case 'sum':
			return exactly(
				times(
					weightedMean(filled, (cell) => cell.points),
					allWeights
				)
			);
		case 'count': {
			const from = scoring.from === null ? null : decimal(scoring.from);
			const reaches = (points: Fraction) =>
				from === null ? compare(points, ZERO) > 0 : compare(points, from) >= 0;
			// A zero that stands for no answer never counts, even from 0 points or below.
			const one = (cell: Filled) => (!cell.zero && reaches(cell.points) ? ONE : ZERO);
			return exactly(times(weightedMean(filled, one), allWeights));
		}
		case 'max':
			return exactly(highest(filled.map((cell) => cell.points)));
		case 'min':
			return exactly(lowest(filled.map((cell) => cell.points)));
		case 'median':
			return exactly(middle(filled.map((cell) => cell.points)));
		case 'difference':
		case 'product':
		case 'ratio': {
			if (filled.length < members.length) return null;
			const inPlace = [...filled].sort((one, other) => one.at - other.at);
			const value = calculated(
				scoring.method,
				inPlace.map((cell) => cell.points)
			);
			return value === null ? null : exactly(value);
		}
		case 'irt':
			return responseModel(scoring.items, answered);
		case 'circumplex':
			return structuralSummary(scoring.angles, answered);
		case 'ipsative':
			return ownMean(answered);
	}
}

function exactly(value: Fraction): Raw {
	return { value, error: null, detail: null };
}

function weightedMean(cells: readonly Filled[], value: (cell: Filled) => Fraction): Fraction {
	const weight = (cell: Filled) => decimal(cell.member.weight);
	return over(sum(cells.map((cell) => times(weight(cell), value(cell)))), sum(cells.map(weight)));
}

/** Graded response model, expected a posteriori (domain.md, formula 7). */
function responseModel(items: readonly IrtItem[], cells: readonly Filled[]): Raw {
	let [total, first, second] = [0, 0, 0];
	for (let step = -40; step <= 40; step++) {
		const theta = step / 10;
		let density = Math.exp((-theta * theta) / 2);
		for (const { member, category } of cells) {
			const item = items.find((item) => item.name === member.name);
			if (item === undefined) throw new Error(`${member.name} has no parameters.`);
			const { slope, thresholds } = item;
			// The chance to choose this category or a higher one.
			const atLeast = (k: number) => {
				const threshold = thresholds[k - 1];
				if (k === 0) return 1;
				return threshold === undefined ? 0 : 1 / (1 + Math.exp(-slope * (theta - threshold)));
			};
			density *= atLeast(category) - atLeast(category + 1);
		}
		total += density;
		first += density * theta;
		second += density * theta * theta;
	}
	const theta = first / total;
	const error = Math.sqrt(second / total - theta * theta);
	return {
		value: fromDouble(50 + 10 * theta),
		error: 10 * error,
		detail: { kind: 'irt', theta, error }
	};
}

/** Circumplex summary (domain.md, formula 11). */
function structuralSummary(angles: readonly number[], cells: readonly Filled[]): Raw {
	const points = cells.map(({ at, points }) => {
		const radians = ((angles[at] ?? 0) * Math.PI) / 180;
		return { value: toNumber(points), cos: Math.cos(radians), sin: Math.sin(radians) };
	});
	const n = points.length;
	const elevation = add(points.map(({ value }) => value)) / n;
	const x = (2 / n) * add(points.map(({ value, cos }) => value * cos));
	const y = (2 / n) * add(points.map(({ value, sin }) => value * sin));
	const amplitude = Math.hypot(x, y);
	const degrees = (Math.atan2(y, x) * 180) / Math.PI;
	const total = add(points.map(({ value }) => (value - elevation) ** 2));
	const residual = add(
		points.map(({ value, cos, sin }) => (value - (elevation + x * cos + y * sin)) ** 2)
	);
	const displacement = amplitude < 1e-9 ? null : (degrees + 360) % 360;
	const fit = total < 1e-12 ? null : 1 - residual / total;
	return {
		value: fromDouble(amplitude),
		error: null,
		detail: { kind: 'circumplex', elevation, x, y, amplitude, displacement, fit }
	};
}

/** Deviations from the person's own mean (domain.md, formula 9). */
function ownMean(cells: readonly Filled[]): Raw {
	const values = cells.map(({ points }) => toNumber(points));
	const mean = add(values) / values.length;
	const spread = Math.sqrt(add(values.map((value) => (value - mean) ** 2)) / values.length);
	const parts = cells.map(({ member, points }) => {
		const deviation = toNumber(points) - mean;
		const rank = 1 + cells.filter((other) => compare(other.points, points) > 0).length;
		return { scale: member.name, deviation, z: spread < 1e-12 ? null : deviation / spread, rank };
	});
	return {
		value: fromDouble(spread),
		error: null,
		detail: { kind: 'ipsative', mean, spread, parts }
	};
}

function applyTransform(
	questionnaire: Questionnaire,
	scale: Scale,
	transform: Transform,
	raw: Fraction
): Fraction {
	switch (transform.kind) {
		case 'linear':
			return plus(times(raw, decimal(transform.multiply)), decimal(transform.add));
		case 'pomp': {
			const [low, high] = rawRange(questionnaire, scale);
			return times(decimal(100), over(minus(raw, low), minus(high, low)));
		}
		case 'z':
			return over(minus(raw, decimal(transform.mean)), decimal(transform.sd));
		case 't': {
			const z = over(minus(raw, decimal(transform.mean)), decimal(transform.sd));
			return plus(decimal(50), times(decimal(10), z));
		}
	}
}

function rounded(value: Fraction, { to, half }: Rounding): Fraction {
	const steps = over(value, decimal(to));
	const below = floor(steps);
	const rest = compare(minus(steps, fraction(below, 1n)), fraction(1n, 2n));
	const up = rest > 0 || (rest === 0 && (half === 'up' || below % 2n !== 0n));
	return times(fraction(up ? below + 1n : below, 1n), decimal(to));
}

function bandOf({ bands }: Scale, value: Fraction): string | null {
	const holding = bands.filter(({ from }, at) => {
		const next = bands[at + 1]?.from;
		const begun = from === null || compare(value, decimal(from)) >= 0;
		const ended = typeof next === 'number' && compare(value, decimal(next)) >= 0;
		return begun && !ended;
	});
	if (holding.length > 1) throw new Error('Two bands hold one value.');
	return holding[0]?.id ?? null;
}

function intervalAround(value: Fraction, error: number | null, { precision }: Scale): Range | null {
	// The error of this very score, from its table row or the model, tells more than that of the whole scale.
	const standardError = error ?? (precision === null ? null : errorOfMeasurement(precision));
	if (standardError === null) return null;
	const at = toNumber(value);
	return { low: at - 1.96 * standardError, high: at + 1.96 * standardError };
}

function errorOfMeasurement({ sd, reliability }: NonNullable<Scale['precision']>): number {
	return sd * Math.sqrt(1 - reliability);
}

/** The values and bands of every completion that is scored, or null where none is. */
function completedRange(
	questionnaire: Questionnaire,
	scale: Scale,
	sheet: Sheet
): NaiveRange | null {
	const values: Fraction[] = [];
	const bands = new Set<string | null>();
	for (const completion of completions(questionnaire, scale, sheet)) {
		const { score } = standing(questionnaire, scale, completion);
		if (score === null) continue;
		values.push(score.value);
		bands.add(score.band);
	}
	if (values.length === 0) return null;
	return {
		low: lowest(values),
		high: highest(values),
		bands: scale.bands.map((band) => band.id).filter((id) => bands.has(id))
	};
}

/** Every sheet in which all that the scale rests on is answered, and what was answered before still is. */
function completions(questionnaire: Questionnaire, scale: Scale, sheet: Sheet): Sheet[] {
	const matters = questionsBehind(questionnaire, scale);
	let sheets: Sheet[] = [sheet];
	for (const question of questionnaire.questions) {
		if (!matters.has(question.id)) continue;
		sheets = sheets.flatMap((sheet) => {
			const visible = visibleQuestions(questionnaire, sheet);
			const isOpen = visible.has(question.id) && given(sheet, visible, question.id) === null;
			if (!isOpen) return [sheet];
			return answersOf(question).map((answer) => new Map([...sheet, [question.id, answer]]));
		});
	}
	return sheets;
}

/** The questions a scale is made of, and those that decide whether these are asked. */
function questionsBehind(questionnaire: Questionnaire, scale: Scale): Set<string> {
	const behind = new Set(memberQuestions(questionnaire, scale));
	for (const { id, showWhen } of [...questionnaire.questions].reverse()) {
		if (showWhen !== null && behind.has(id)) namesIn(showWhen).forEach((name) => behind.add(name));
	}
	return behind;
}

/** The questions that decide about a question, and those that decide about these. */
function gatesOf(questionnaire: Questionnaire, name: string): string[] {
	const { showWhen } = questionNamed(questionnaire, name);
	const gates = showWhen === null ? [] : namesIn(showWhen);
	return [...gates, ...gates.flatMap((gate) => gatesOf(questionnaire, gate))];
}

/** The questions a scale is made of, through its parts. */
function memberQuestions(questionnaire: Questionnaire, { of, members }: Scale): string[] {
	return members.flatMap(({ name }) =>
		of === 'questions' ? [name] : memberQuestions(questionnaire, scaleNamed(questionnaire, name))
	);
}

/** Floating point is in it, or in one of its parts. */
function isExact(questionnaire: Questionnaire, { scoring, of, members }: Scale): boolean {
	if (['irt', 'circumplex', 'ipsative'].includes(scoring.method)) return false;
	return (
		of === 'questions' ||
		members.every(({ name }) => isExact(questionnaire, scaleNamed(questionnaire, name)))
	);
}

/** How many of the skipped questions, all other things equal, must be answered before the rule holds. */
function fewestToSettle(questionnaire: Questionnaire, scale: Scale, sheet: Sheet): number | null {
	// Whether answers mend a gap in a table is nobody's promise: the reader refuses such tables.
	if (hasPartWithoutRow(questionnaire, scale, sheet)) return null;
	const visible = visibleQuestions(questionnaire, sheet);
	// A gate is worth an answer as well: it may hide what counts as 0 when hidden.
	const skipped = [...questionsBehind(questionnaire, scale)].filter(
		(name) => visible.has(name) && given(sheet, visible, name) === null
	);
	const sizes = subsets(skipped)
		.filter((answered) => settles(questionnaire, scale, sheet, new Set(answered)))
		.map((answered) => answered.length);
	return sizes.length === 0 ? null : Math.min(...sizes);
}

/** The rule would hold if these skipped questions had points and nothing else changed. */
function settles(
	questionnaire: Questionnaire,
	scale: Scale,
	sheet: Sheet,
	nowAnswered: ReadonlySet<string>
): boolean {
	const visible = visibleQuestions(questionnaire, sheet);
	const cells = cellsOf(questionnaire, scale, sheet).map(({ state }, at): Pick<Cell, 'state'> => {
		const { name } = memberAt(scale, at);
		if (state === 'skipped') {
			const becomesAnswered =
				scale.of === 'questions'
					? nowAnswered.has(name)
					: settles(questionnaire, scaleNamed(questionnaire, name), sheet, nowAnswered);
			return { state: becomesAnswered ? 'answered' : state };
		}
		if (state !== 'undecided') return { state };
		// Answers to all that was skipped before it decide about it; here they let it stay hidden.
		const gates = gatesOf(questionnaire, name).filter(
			(gate) => visible.has(gate) && given(sheet, visible, gate) === null
		);
		return { state: gates.every((gate) => nowAnswered.has(gate)) ? 'hidden' : state };
	});
	const answered = cells.filter(({ state }) => state === 'answered').length;
	const missing = cells.filter(({ state }) => isGap(scale, state)).length;
	return ruleHolds(scale, answered, missing) || isHiddenAway(scale, cells);
}

/** Some part's rule holds, and there is no value, or its table has no row for what comes out. */
function hasPartWithoutRow(questionnaire: Questionnaire, scale: Scale, sheet: Sheet): boolean {
	if (scale.of === 'questions') return false;
	return scale.members.some(({ name }) => {
		const part = scaleNamed(questionnaire, name);
		const { met, score } = standing(questionnaire, part, sheet);
		return (met && score === null) || hasPartWithoutRow(questionnaire, part, sheet);
	});
}

function profileResult(facts: Facts): NaiveProfile {
	const { profiles, scales } = facts.questionnaire;
	const named = new Set(
		profiles.flatMap(({ when, axes }) => [
			...namesIn(when),
			...(axes === null ? [] : [axes.x.scale, axes.y.scale])
		])
	);
	const waitingFor = scales
		.map((scale) => scale.id)
		.filter((id) => named.has(id) && facts.scales.get(id)?.kind !== 'scored');
	if (profiles.length === 0 || waitingFor.length > 0) return { kind: 'none', waitingFor };

	const chosen = profiles.find((profile) => holds(profile.when, facts));
	if (chosen === undefined) return { kind: 'none', waitingFor: [] };
	const { id, axes } = chosen;
	const margin = axes?.margin ?? null;
	const isClose =
		axes !== null &&
		margin !== null &&
		[axes.x, axes.y].some(({ scale, cut }) => {
			const { precision } = scaleNamed(facts.questionnaire, scale);
			const result = facts.scales.get(scale);
			if (precision === null || result?.kind !== 'scored') return false;
			const distance = Math.abs(toNumber(minus(result.value, decimal(cut))));
			return distance <= margin * errorOfMeasurement(precision);
		});
	return isClose ? { kind: 'between', nearest: id } : { kind: 'profile', profile: id };
}

function holds(condition: Condition, facts: Facts): boolean {
	const { questionnaire, sheet, visible, scales } = facts;
	switch (condition.kind) {
		case 'always':
			return true;
		case 'all':
			return condition.of.every((part) => holds(part, facts));
		case 'any':
			return condition.of.some((part) => holds(part, facts));
		case 'not':
			return !holds(condition.of, facts);
		case 'answer':
			return isAnsweredWith(given(sheet, visible, condition.question), condition.options);
		case 'band':
			return isInBand(scales.get(condition.scale), condition.bands);
		case 'amount': {
			const amount = amountOf(condition.name, facts);
			if (amount === null) return false;
			const { atLeast, below } = condition;
			return (
				(atLeast === null || compare(amount, decimal(atLeast)) >= 0) &&
				(below === null || compare(amount, decimal(below)) < 0)
			);
		}
		case 'count': {
			const holding = condition.of.filter((name) =>
				questionnaire.questions.some((question) => question.id === name)
					? isAnsweredWith(given(sheet, visible, name), condition.in)
					: isInBand(scales.get(name), condition.in)
			);
			return holding.length >= condition.atLeast;
		}
		case 'flag':
			return facts.flags.has(condition.flag);
		case 'profile':
			return facts.profile === condition.profile;
		case 'answered':
			return isGiven(given(sheet, visible, condition.question));
		case 'scored':
			return scales.get(condition.scale)?.kind === 'scored';
	}
}

/** "Does not apply to me" is an option that can be named, but answers nothing. */
function isGiven(answer: Answer | null): boolean {
	return answer !== null && answer !== NOT_APPLICABLE;
}

function isAnsweredWith(answer: Answer | null, options: readonly string[]): boolean {
	if (answer === null || typeof answer === 'number') return false;
	return typeof answer === 'string'
		? options.includes(answer)
		: answer.some((ticked) => options.includes(ticked));
}

function isInBand(result: NaiveScale | undefined, bands: readonly string[]): boolean {
	return result?.kind === 'scored' && result.band !== null && bands.includes(result.band);
}

function amountOf(name: string, { questionnaire, sheet, visible, scales }: Facts): Fraction | null {
	const result = scales.get(name);
	if (result !== undefined) return result.kind === 'scored' ? result.value : null;
	const question = questionNamed(questionnaire, name);
	const answer = given(sheet, visible, name);
	return question.kind === 'number' && typeof answer === 'number' ? decimal(answer) : null;
}

/**
 * The questions and scales a condition speaks of, whatever it says of them: the name in a line, those that `count` counts,
 * and all that the conditions inside it speak of. A flag or a profile is neither.
 */
function namesIn(condition: Condition): string[] {
	const names = new Set<string>();
	const open: Condition[] = [condition];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if ('question' in next) names.add(next.question);
		if ('scale' in next) names.add(next.scale);
		if ('name' in next) names.add(next.name);
		if (!('of' in next)) continue;
		for (const part of [next.of].flat()) {
			if (typeof part === 'string') names.add(part);
			else open.push(part);
		}
	}
	return [...names];
}

function onlyAnswers(questionnaire: Questionnaire, sheet: Sheet, visible: Set<string>): Facts {
	return { questionnaire, sheet, visible, scales: new Map(), flags: new Set(), profile: null };
}

function questionNamed(questionnaire: Questionnaire, name: string): Question {
	const question = questionnaire.questions.find((question) => question.id === name);
	if (question === undefined) throw new Error(`There is no question ${name}.`);
	return question;
}

function scaleNamed(questionnaire: Questionnaire, name: string): Scale {
	const scale = questionnaire.scales.find((scale) => scale.id === name);
	if (scale === undefined) throw new Error(`There is no scale ${name}.`);
	return scale;
}

function memberAt({ members }: Scale, at: number): Member {
	const member = members[at];
	if (member === undefined) throw new Error(`There is no member ${String(at)}.`);
	return member;
}

/** All that can be ticked: any of the options together, or an exclusive one alone. */
function tickedSets<Ticked extends { exclusive: boolean }>(options: readonly Ticked[]): Ticked[][] {
	const together = subsets(options.filter((option) => !option.exclusive));
	const alone = options.filter((option) => option.exclusive).map((option) => [option]);
	return [...together.filter((set) => set.length > 0), ...alone];
}

function subsets<Element>(elements: readonly Element[]): Element[][] {
	return elements.reduce<Element[][]>(
		(sets, element) => [...sets, ...sets.map((set) => [...set, element])],
		[[]]
	);
}

function add(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

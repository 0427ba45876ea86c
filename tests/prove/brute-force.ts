import { compile } from '../../src/engine/compile.ts';
import { evidenceOf, quoteOf, reasonFor } from '../../src/engine/derive.ts';
import { evaluateScales } from '../../src/engine/evaluate.ts';
import { equals, ofDecimal, toNumber } from '../../src/engine/exact.ts';
import type { Facts } from '../../src/engine/facts.ts';
import { holds } from '../../src/engine/holds.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import type { Program } from '../../src/engine/program.ts';
import { score } from '../../src/engine/score.ts';
import { sheetFacts } from '../../src/engine/sheet-facts.ts';
import { visibleQuestions } from '../../src/engine/visibility.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { GuidanceRule, ShowRule } from '../../src/model/outcome.ts';
import { JOINT_TAGS } from '../../src/model/parts.ts';
import type { Result } from '../../src/model/result.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import type { CountedSheet } from './every-sheet.ts';
import { brokenOrders, type Tried } from './brute-order.ts';

/** What one thing comes to over all sheets: the complete ones it holds on, and the least cost of any (null: none). */
export type Tally = { sheets: bigint; cost: number | null };

/** What trying every sheet says: shares, values, and what fails, as texts that can be compared with those of a proof. */
export type BruteForce = {
	sheets: { all: bigint; complete: bigint };
	shares: Map<string, Tally>;
	values: Map<string, Map<number, bigint>>;
	/** Each failure with the least cost of a sheet that shows it; null for what never happens. */
	failures: Map<string, number | null>;
};

type Scored = Tried & {
	result: Result;
	hidden: ReadonlySet<string>;
	hasWords: (rule: ShowRule) => boolean;
};

/** Tries every sheet with the engine itself, and knows nothing of how a proof goes about it. */
export function bruteForce(program: Program, sheets: readonly CountedSheet[]): BruteForce {
	const { questions, scales, flags, profiles, guidance, promises, sensitive } =
		program.questionnaire;
	const all = sheets.map((one) => scored(program, one));
	const complete = all.filter(({ isComplete }) => isComplete);
	const shares = new Map<string, Tally>();
	const failures = new Map<string, number | null>();

	const tally = (test: (one: Scored) => boolean, among = all): Tally => {
		const found = among.filter(test);
		return {
			sheets: BigInt(found.filter(({ isComplete }) => isComplete).length),
			cost: found.length === 0 ? null : Math.min(...found.map(({ cost }) => cost))
		};
	};
	/** Fails where some sheet shows it. */
	const mustNot = (what: string, test: (one: Scored) => boolean, among = all): void => {
		const { cost } = tally(test, among);
		if (cost !== null) failures.set(what, cost);
	};
	const ever = (test: (one: Scored) => boolean): boolean => all.some(test);
	const holdsOn = (condition: Condition) => (one: Scored) => holds(condition, one.facts);
	const fires = (rule: GuidanceRule) => (one: Scored) => ruleHolds(rule, one.facts);
	const shows = (rule: ShowRule) => (one: Scored) =>
		ruleHolds(rule, one.facts) && !one.hidden.has(rule.section);
	const isShown = (section: string) => (one: Scored) =>
		one.result.guidance.some((shown) => shown.section === section);
	const isChosen =
		(id: string) =>
		({ result: { profile } }: Scored) =>
			(profile.kind === 'profile' && profile.profile === id) ||
			(profile.kind === 'between' && profile.nearest === id);
	const isRaised = (id: string) => (one: Scored) => one.facts.hasFlag(id);

	const values = new Map<string, Map<number, bigint>>();
	for (const { id, bands, table } of scales) {
		const reached = new Map<number, bigint>();
		for (const one of all) {
			const got = one.outcomes.get(id)!.score;
			if (got === null) continue;
			const value = toNumber(got.value);
			reached.set(value, (reached.get(value) ?? 0n) + (one.isComplete ? 1n : 0n));
		}
		values.set(id, reached);
		for (const band of bands) {
			const inBand = tally((one) => one.facts.band(id) === band.id);
			shares.set(`band ${id} ${band.id}`, inBand);
			if (inBand.cost === null) failures.set(`band_unreachable ${id} ${band.id}`, null);
		}
		if (table !== null) {
			const raw = withoutTable(program, id);
			mustNot(`raw_score_without_row ${id}`, ({ sheet, visible }) => {
				const value = evaluateScales(raw, sheet, visible).get(id)!.score?.value ?? null;
				const has = ({ raw, to }: (typeof table)[number]): boolean =>
					to === undefined
						? equals(ofDecimal(raw), value!)
						: toNumber(value!) >= raw && toNumber(value!) <= to;
				return value !== null && !table.some(has);
			});
		}
	}
	for (const { id, showWhen } of questions) {
		if (showWhen === null || ever(({ visible }) => visible.has(id))) continue;
		failures.set(`question_never_appears ${id}`, null);
	}

	const alive = (what: string, condition: Condition): void => {
		if (condition.kind === 'always') return;
		const test = holdsOn(condition);
		if (!ever(test)) failures.set(`condition_never_holds ${what}`, null);
		else if (all.every(test)) failures.set(`condition_always_holds ${what}`, null);
	};
	for (const { id, when } of flags) {
		shares.set(`flag ${id}`, tally(isRaised(id)));
		alive(`flag \`${id}\``, when);
	}
	for (const { id, when } of profiles) {
		shares.set(`profile ${id}`, tally(isChosen(id)));
		alive(`profile \`${id}\``, when);
		if (ever(holdsOn(when)) && !ever(isChosen(id))) failures.set(`profile_shadowed ${id}`, null);
	}
	for (const [index, { when, demand, outcome }] of promises.entries()) {
		alive(`promise ${index + 1}`, when);
		const isSo = outcome.kind === 'show' ? isShown(outcome.section) : holdsOn(outcome.condition);
		mustNot(
			`promise_broken ${index}`,
			(one) => holdsOn(when)(one) && isSo(one) === (demand === 'never')
		);
	}
	for (const [index, rule] of guidance.entries()) {
		const what = `rule \`${rule.id}\``;
		if (rule.kind === 'hide') {
			shares.set(`rule ${rule.id}`, tally(fires(rule)));
			alive(what, rule.unless ?? rule.when);
			continue;
		}
		shares.set(`rule ${rule.id}`, tally(shows(rule)));
		alive(what, rule.when);
		if (ever(fires(rule)) && !ever(shows(rule))) {
			failures.set(`section_always_hidden ${index}`, null);
		}
		if (rule.when.kind !== 'always') {
			mustNot(`reason_without_words ${index}`, (one) => shows(rule)(one) && !one.hasWords(rule));
		}
		if (JOINT_TAGS.some((tag) => program.sections.get(rule.section)?.tags.includes(tag))) {
			mustNot(`safety_promise_broken ${index}`, (one) => {
				const isSign = flags.some(({ id, level }) => level !== 'note' && one.facts.hasFlag(id));
				const isSafe = questions.some(({ id, kept }) => !kept && one.facts.isAnswered(id));
				return shows(rule)(one) && (sensitive ? isSign : !isSafe);
			});
		}
	}
	const sections = [...new Set(guidance.flatMap((r) => (r.kind === 'show' ? r.section : [])))];
	for (const section of sections) shares.set(`section ${section}`, tally(isShown(section)));
	for (const [place, one] of sections.entries()) {
		for (const other of sections.slice(place + 1)) {
			const says = (a: string, b: string) => program.sections.get(a)?.contradicts.includes(b);
			if (!says(one, other) && !says(other, one)) continue;
			mustNot(
				`sections_contradict ${one} ${other}`,
				(sheet) => isShown(one)(sheet) && isShown(other)(sheet)
			);
		}
	}
	if (!sensitive) {
		const isHelped = (one: Scored): boolean => one.result.flags.some(({ help }) => help !== null);
		mustNot(
			'sheet_without_guidance',
			(one) => one.result.guidance.length === 0 && !isHelped(one),
			complete
		);
		mustNot(
			'sections_too_many',
			(one) => sections.filter((id) => isDue(guidance, id, one)).length > 9,
			complete
		);
	}
	const [empty] = all.filter(({ sheet }) => sheet.size === 0);
	for (const what of verdictsOn(program, empty!.result)) {
		failures.set(`verdict_without_answers ${what}`, empty!.cost);
	}
	for (const [what, cost] of brokenOrders(program, all)) failures.set(what, cost);

	return {
		sheets: { all: BigInt(all.length), complete: BigInt(complete.length) },
		shares,
		values,
		failures
	};
}

/** One sheet with everything the engine makes of it. */
export function scored(program: Program, one: CountedSheet): Scored {
	const { questions, flags, guidance } = program.questionnaire;
	const { sheet } = one;
	const result = score(program, sheet);
	const visible = new Set(visibleQuestions(questions, sheet).map(({ id }) => id));
	const outcomes: Map<string, Outcome> = evaluateScales(program, sheet, visible);
	const facts = sheetFacts(sheet, visible, outcomes);
	const evidence = evidenceOf(program, sheet, visible, facts);
	for (const { id, when } of flags) {
		if (!result.flags.some(({ flag }) => flag === id)) continue;
		facts.addFlag(id);
		evidence.flagGrounds.set(id, reasonFor(evidence, id, when).grounds);
	}
	if (result.profile.kind === 'profile') facts.setProfile(result.profile.profile);

	const fired = guidance.filter((rule) => rule.kind === 'hide' && ruleHolds(rule, facts));
	const hidden = new Set(
		fired.flatMap((rule) => {
			if (rule.kind === 'show') return [];
			const { target } = rule;
			if (target.by === 'section') return [target.section];
			const tagged = [...program.sections.values()].filter(({ tags }) => tags.includes(target.tag));
			return tagged.map(({ id }) => id);
		})
	);
	const hasWords = (rule: ShowRule): boolean =>
		rule.quote === null
			? reasonFor(evidence, rule.id, rule.when).derivation.answers.length > 0
			: rule.quote.some((question) => quoteOf(evidence, question) !== null);
	return { ...one, result, visible, outcomes, facts, hidden, hasWords };
}

function ruleHolds(rule: GuidanceRule, facts: Facts): boolean {
	if (!holds(rule.when, facts)) return false;
	return rule.kind === 'show' || rule.unless === null || !holds(rule.unless, facts);
}

function isDue(guidance: readonly GuidanceRule[], section: string, one: Scored): boolean {
	if (one.hidden.has(section)) return false;
	return guidance.some(
		(rule) => rule.kind === 'show' && rule.section === section && holds(rule.when, one.facts)
	);
}

function verdictsOn(program: Program, { scales, profile, flags, guidance }: Result): string[] {
	const rules = new Map(program.questionnaire.guidance.map((rule) => [rule.id, rule]));
	return [
		...scales.flatMap(({ kind, scale }) => (kind === 'scored' ? `scale \`${scale}\`` : [])),
		...(profile.kind === 'profile' ? [`profile \`${profile.profile}\``] : []),
		...(profile.kind === 'between' ? [`profile \`${profile.nearest}\``] : []),
		...flags.map(({ flag }) => `flag \`${flag}\``),
		...guidance.flatMap(({ section, from }) =>
			rules.get(from.rule)?.when.kind === 'always' ? [] : `section \`${section}\``
		)
	];
}

function withoutTable({ questionnaire, sections }: Program, id: string): Program {
	const scales = questionnaire.scales.map((s) => (s.id === id ? { ...s, table: null } : s));
	return compile({ ...questionnaire, scales }, [...sections.values()]);
}

/** One text for one sheet, whatever was written into its notes and in whichever order options were ticked. */
export function textOfSheet({ questions }: Program, sheet: Sheet): string {
	const entries = [...sheet].map(([id, answer]) => {
		if (questions.get(id)?.kind === 'note') return `${id}=…`;
		return `${id}=${typeof answer === 'object' ? answer.toSorted().join('+') : String(answer)}`;
	});
	return entries.toSorted().join(' ');
}

import type { Scored } from '../../engine/outcome.ts';
import type { Program } from '../../engine/program.ts';
import { visibleQuestions } from '../../engine/visibility.ts';
import type { Question } from '../../model/question.ts';
import type { Answer, Sheet } from '../../model/sheet.ts';
import { conditionFormula, NOTHING_KNOWN } from '../condition-formula.ts';
import { openFormula } from '../open-formula.ts';
import { changedFormula } from '../changed-formula.ts';
import { atomsOf, keyOf, YES, type Atom, type Formula } from '../formula.ts';
import { plainAnswer } from './answers.ts';
import { bdd, FALSE, TRUE, type Bdd } from './bdd.ts';
import { budgetOf, OverBudget, type Budget } from './budget.ts';
import type { Change, Sheets } from './moves.ts';
import { planFor, type Component } from './plan.ts';
import { tablesOf } from './tables.ts';
import { visibilityGroups } from './visibility-groups.ts';
import { walk, type State, type Turn, type Visibility } from './walk.ts';

/** An answer sheet that shows something. */
export type Witness = {
	sheet: Sheet;
	/** Answers other than the plain one, skips included: the fewest there are. */
	cost: number;
	/** Where the sheet is compared with one that differs in one answer. */
	changed: { question: string; answer: Answer } | null;
};

/** On how many sheets something holds, and the cheapest of them; null where there is none. */
export type Found = { count: bigint; witness: Witness | null };

/** One value a scale can come to. */
export type ReachedScore = { score: Scored | null; count: bigint; witness: Witness };

/** Exact answers to questions about all answer sheets. Each throws `OverBudget` where it would take too long. */
export type Asking = {
	ask(formula: Formula, sheets?: Sheets, change?: Change | null): Found;
	/** Every score of a scale and the sheets without one, over all sheets; counts are of complete sheets. */
	scores(scale: string): readonly ReachedScore[];
	/** All states so far. */
	states(): number;
	/** The budget of each question. */
	readonly most: number;
};

/** Every sheet, holes included, with counts of the complete ones. */
export const EVERY_SHEET: Sheets = { isComplete: false, counts: 'complete' };
export const COMPLETE_SHEETS: Sheets = { isComplete: true, counts: 'complete' };

/** Something that holds for some part of the questions, with the way there. */
type Part = { count: bigint; cost: number; last: State | null; before: Part | null };

export function askingOf(program: Program, mostStates: number): Asking {
	const { questions } = program.questionnaire;
	const tables = tablesOf(program);
	const groups = visibilityGroups(questions);
	const shows = new Map(
		questions.flatMap(({ id, showWhen }): [string, Formula][] =>
			showWhen === null ? [] : [[id, conditionFormula(program, showWhen, NOTHING_KNOWN)]]
		)
	);
	/** Of the questions that some scale counts as 0 while answers hide them. */
	const opens = new Map(
		questions.flatMap(({ id, showWhen }): [string, Formula][] =>
			showWhen !== null && isCountedHidden(program, id) ? [[id, openFormula(program, id)]] : []
		)
	);
	const known = new Map<string, readonly ReachedScore[] | OverBudget>();
	const groupCounts = new Map<string, bigint>();
	/** Of every sheet, by formula: several theorems ask the same. */
	const asked = new Map<Formula, Found | OverBudget>();
	let states = 0;

	/** Everything one question needs: the questions that matter, in order, and the functions over them. */
	function prepare(
		formula: Formula,
		scale: string | null,
		change: Change | null,
		also: readonly Question[]
	) {
		const matter = questionsOf(atomsOf([formula]), scale, also);
		const decisive = matter.flatMap(({ id }) => shows.get(id) ?? []);
		const open = matter.flatMap(({ id }) => opens.get(id) ?? []);
		const openElsewhere = open.map((one) => onOtherSheet(one, change));
		const atoms = atomsOf([formula, ...decisive, ...open, ...openElsewhere]);
		const plan = planFor(program, matter, atoms, scale, change?.question ?? null);
		return { matter, plan };
	}

	/** The questions a formula rests on, with all that decide one another's visibility. */
	function questionsOf(
		atoms: ReadonlyMap<string, Atom>,
		scale: string | null,
		also: readonly Question[]
	): Question[] {
		const names = new Set<string>(also.map(({ id }) => id));
		const addScale = (id: string): void => {
			for (const leaf of program.scale.get(id)!.leaves) {
				for (const { name } of program.scale.get(leaf)!.members) names.add(name);
			}
		};
		for (const atom of atoms.values()) {
			if (atom.kind === 'answer') names.add(atom.question);
			else addScale(atom.scale);
			if (atom.kind === 'pair' && atom.other !== null) addScale(atom.other);
		}
		if (scale !== null) addScale(scale);
		const whole = new Set([...names].flatMap((name) => groups.get(name) ?? []));
		return questions.filter((question) => whole.has(question));
	}

	function run<Result>(work: (budget: Budget, logic: Bdd) => Result): Result {
		const budget = budgetOf(mostStates);
		try {
			return work(budget, bdd(mostStates));
		} finally {
			states += budget.states;
		}
	}

	function ask(formula: Formula, sheets = EVERY_SHEET, change: Change | null = null): Found {
		if (sheets !== EVERY_SHEET || change !== null) return askAnew(formula, sheets, change);
		const before = asked.get(formula) ?? attempt(() => askAnew(formula, sheets, null));
		asked.set(formula, before);
		if (before instanceof OverBudget) throw before;
		return before;
	}

	function askAnew(formula: Formula, sheets: Sheets, change: Change | null): Found {
		const { end, matter } = reach(formula, sheets, change, []);
		if (end === null) return { count: 0n, witness: null };
		return {
			count: end.count * countOf(otherQuestions(matter), sheets),
			witness: witnessOf(turnsOf(end), end.cost)
		};
	}

	/** Where the formula holds, as far as the questions that matter to it go. */
	function reach(
		formula: Formula,
		sheets: Sheets,
		change: Change | null,
		also: readonly Question[]
	): { end: Part | null; matter: readonly Question[] } {
		return run((budget, logic) => {
			const { matter, plan } = prepare(formula, null, change, also);
			const build = builder(logic, plan.variables);
			let parts = new Map<number, Part>([
				[build(formula), { count: 1n, cost: 0, last: null, before: null }]
			]);
			for (const component of plan.components) {
				parts.delete(FALSE);
				const entries = [...parts.keys()];
				if (entries.length === 0) break;
				const showing = visibilityOf(component, build, change);
				const { states: ends, left } = walk(component, entries, showing, null, {
					...{ logic, tables, sheets, change, budget }
				});
				parts = joined(parts, entries, ends, left);
			}
			return { end: parts.get(TRUE) ?? null, matter };
		});
	}

	function visibilityOf(
		{ steps }: Component,
		build: (formula: Formula) => number,
		change: Change | null
	): Visibility {
		return {
			shows: steps.flatMap(({ question }) => {
				const formula = shows.get(question.id);
				return formula ? build(formula) : [];
			}),
			opens: steps.flatMap(({ question, asksOpen }) => {
				if (!asksOpen) return [];
				const formula = opens.get(question.id)!;
				return [[build(formula), build(onOtherSheet(formula, change))] as const];
			})
		};
	}

	function onOtherSheet(formula: Formula, change: Change | null): Formula {
		return change === null ? formula : changedFormula(program, formula, change.question);
	}

	function scores(scale: string): readonly ReachedScore[] {
		const before = known.get(scale) ?? attempt(() => scoresAnew(scale));
		known.set(scale, before);
		if (before instanceof OverBudget) throw before;
		return before;
	}

	function scoresAnew(scale: string): readonly ReachedScore[] {
		return run((budget, logic) => {
			const { matter, plan } = prepare(YES, scale, null, []);
			const [component] = plan.components;
			const { slots } = component!;
			const watched = slots.findIndex(({ compiled }) => compiled.scale.id === scale);
			const build = builder(logic, plan.variables);
			const { states: ends } = walk(
				component!,
				[TRUE],
				visibilityOf(component!, build, null),
				watched,
				{
					...{ logic, tables, sheets: EVERY_SHEET, change: null, budget }
				}
			);
			const table = slots[watched]!.isLeaf ? tables.leaf(scale) : tables.whole(scale);
			const others = countOf(otherQuestions(matter), EVERY_SHEET);
			return ends.map((end): ReachedScore => {
				const turns = turnsOf({ count: 1n, cost: end.cost, last: end, before: null });
				return {
					score: table.score(end.slots[watched]!),
					count: end.count * others,
					witness: witnessOf(turns, end.cost)
				};
			});
		});
	}

	function otherQuestions(matter: readonly Question[]): Question[] {
		const taken = new Set(matter);
		return questions.filter((question) => !taken.has(question));
	}

	/** How many ways there are to answer these questions, which are whole groups of visibility. */
	function countOf(rest: readonly Question[], sheets: Sheets): bigint {
		const whole = new Set(rest.map(({ id }) => groups.get(id)!));
		return [...whole].reduce((product, group) => product * countOfGroup(group, sheets), 1n);
	}

	function countOfGroup(group: readonly Question[], sheets: Sheets): bigint {
		const key = `${sheets.counts} ${group[0]!.id}`;
		const count = groupCounts.get(key) ?? reach(YES, sheets, null, group).end!.count;
		groupCounts.set(key, count);
		return count;
	}

	/** The whole sheet: what was decided on the way, and plain answers to everything else that appears. */
	function witnessOf(turns: readonly Turn[], cost: number): Witness {
		const decided = new Map(turns.map((turn) => [turn.question.id, turn]));
		const sheet = new Map<string, Answer>();
		for (const question of questions) {
			const turn = decided.get(question.id);
			const answer = turn ? turn.answer : plainAnswer(question);
			if (answer === undefined) continue;
			if (turn || visibleQuestions(questions, sheet).includes(question)) {
				sheet.set(question.id, answer);
			}
		}
		const turned = turns.find(({ other }) => other !== null);
		const changed = turned ? { question: turned.question.id, answer: turned.other! } : null;
		return { sheet, cost, changed };
	}

	return { ask, scores, states: () => states, most: mostStates };
}

function isCountedHidden({ questionnaire }: Program, question: string): boolean {
	return questionnaire.scales.some(
		({ hidden, members }) => hidden === 'zero' && members.some(({ name }) => name === question)
	);
}

/** Writes formulas as diagrams over numbered atoms. Shared parts are written once. */
function builder(logic: Bdd, variables: ReadonlyMap<string, number>) {
	const known = new Map<Formula, number>();
	const build = (formula: Formula): number => {
		const found = known.get(formula);
		if (found !== undefined) return found;
		const made = make(formula);
		known.set(formula, made);
		return made;
	};
	const make = (formula: Formula): number => {
		switch (formula.kind) {
			case 'constant':
				return formula.value ? TRUE : FALSE;
			case 'not':
				return logic.not(build(formula.of));
			case 'all':
				return logic.all(formula.of.map(build));
			case 'any':
				return logic.any(formula.of.map(build));
			case 'atLeast':
				return logic.atLeast(formula.least, formula.of.map(build));
			default:
				return logic.variable(variables.get(keyOf(formula))!);
		}
	};
	return build;
}

/** The ways of everything before, continued through one component. */
function joined(
	parts: ReadonlyMap<number, Part>,
	entries: readonly number[],
	ends: readonly State[],
	left: (end: State) => readonly number[]
): Map<number, Part> {
	const next = new Map<number, Part>();
	for (const end of ends) {
		for (const [index, f] of left(end).entries()) {
			if (f === FALSE) continue;
			const before = parts.get(entries[index]!)!;
			const count = before.count * end.count;
			const cost = before.cost + end.cost;
			const known = next.get(f);
			if (known === undefined) next.set(f, { count, cost, last: end, before });
			else {
				known.count += count;
				if (cost < known.cost) Object.assign(known, { cost, last: end, before });
			}
		}
	}
	return next;
}

function turnsOf(end: Part): Turn[] {
	const turns: Turn[] = [];
	for (let part: Part | null = end; part !== null; part = part.before) {
		for (let state = part.last; state !== null; state = state.before) {
			if (state.taken !== null) turns.push(state.taken);
		}
	}
	return turns;
}

/** What comes out, or that it would take too long: both are worth remembering. */
function attempt<Result>(work: () => Result): Result | OverBudget {
	try {
		return work();
	} catch (error) {
		if (error instanceof OverBudget) return error;
		throw error;
	}
}

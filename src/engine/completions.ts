import type { Question } from '../model/question.ts';
import {
	NONE_OF_THESE,
	NOT_APPLICABLE,
	PREFER_NOT_TO_SAY,
	type Answer,
	type Sheet
} from '../model/sheet.ts';
import { compare, type Exact } from './exact.ts';
import { outcomesOfTallies } from './evaluate.ts';
import { holds } from './holds.ts';
import { WHOLE } from './methods/arithmetic.ts';
import { namesIn } from './names-in.ts';
import { numberValues, pointsOf } from './points.ts';
import type { CompiledScale, Program } from './program.ts';
import {
	addCell,
	cellOf,
	emptyTally,
	hiddenCell,
	wholeTallyKey,
	type WholeTally
} from './tally.ts';
import { answerFacts } from './visibility.ts';

/** What a scale could still say once the open questions are answered. */
export type Possible = { low: Exact; high: Exact; bands: string[] };

/**
 * Beyond so many different part-way states the exact walk stops and the scale's whole range is given instead: wider
 * than the truth, never narrower. A scale of scales stops sooner, by the square of how many there are: each state keeps
 * a sum for every one of them, and states that differ in several sums hardly ever meet again.
 */
const STATE_LIMIT = 20_000;

/** A tick list of so many options has 4,096 answers; a longer one that decides visibility is not walked. */
const MOST_TICKS = 12;

/** One way the questions so far may have gone: the answers that decide later visibility, and what each scale gathered. */
type State = { controls: Map<string, Answer>; visible: Set<string>; tallies: WholeTally[] };

/**
 * The values and bands of every completion of the sheet that can be scored: each skipped visible question, and each
 * question these answers reveal, takes every answer it offers. Null when no completion can be scored.
 * Ways that cannot be told apart any more are merged after each question, so the work grows with the number of
 * different sums and not with the number of completions.
 */
export function possibleScores(
	program: Program,
	compiled: CompiledScale,
	sheet: Sheet
): Possible | null {
	const leaves = compiled.leaves.map((id) => program.scale.get(id)!);
	const controls = new Set(
		compiled.involved.flatMap(({ showWhen }) => (showWhen === null ? [] : namesIn(showWhen)))
	);
	let states: State[] = [
		{
			controls: new Map(),
			visible: new Set(),
			tallies: leaves.map((leaf) => emptyTally(leaf, WHOLE))
		}
	];
	for (const question of compiled.involved) {
		const isControl = controls.has(question.id);
		if (isControl && question.kind === 'choose_many' && question.options.length > MOST_TICKS) {
			return wholeRange(compiled);
		}
		const given = sheet.get(question.id);
		if (given !== undefined && !isSkip(given) && question.showWhen === null) {
			// The same answer in every state keeps sums apart that were apart: there is nothing to merge.
			states = states.map((state) => grow(state, question, given, leaves, isControl));
			continue;
		}
		const next = new Map<string, State>();
		for (const state of states) {
			for (const answer of answersIn(state, question, sheet, isControl)) {
				const grown = grow(state, question, answer, leaves, isControl);
				next.set(stateKey(grown), grown);
			}
			if (next.size * leaves.length ** 2 > STATE_LIMIT) return wholeRange(compiled);
		}
		states = [...next.values()];
	}
	return summarise(program, compiled, states);
}

/** The answers a question may take in this state; `HIDDEN` where it does not appear. */
function answersIn(
	{ controls, visible }: State,
	question: Question,
	sheet: Sheet,
	isControl: boolean
): Answer[] {
	const isVisible =
		question.showWhen === null ||
		holds(
			question.showWhen,
			answerFacts(controls, (id) => visible.has(id))
		);
	if (!isVisible) return [HIDDEN];
	const given = sheet.get(question.id);
	if (given !== undefined && !isSkip(given)) return [given];
	return question.kind === 'choose_many' && !isControl
		? ticksByPoints(question)
		: everyAnswer(question);
}

/** Stands for a hidden question; no option can be called so, since ids hold no spaces. */
const HIDDEN = 'not shown';

function isSkip(answer: Answer): boolean {
	return answer === PREFER_NOT_TO_SAY;
}

function grow(
	state: State,
	question: Question,
	answer: Answer,
	leaves: readonly CompiledScale[],
	isControl: boolean
): State {
	const isVisible = answer !== HIDDEN;
	const tallies = state.tallies.map((tally, index) => {
		const leaf = leaves[index]!;
		const member = leaf.members.find(({ name }) => name === question.id);
		if (!member) return tally;
		// Whatever decides about a hidden question has been answered here.
		const cell = isVisible ? cellOf(leaf, member, question, answer) : hiddenCell(leaf, false);
		const grown = { ...tally };
		addCell(leaf, grown, member, cell, WHOLE);
		return grown;
	});
	if (!isControl) return { ...state, tallies };
	return {
		controls: isVisible ? new Map([...state.controls, [question.id, answer]]) : state.controls,
		visible: isVisible ? new Set([...state.visible, question.id]) : state.visible,
		tallies
	};
}

function stateKey({ controls, tallies }: State): string {
	return JSON.stringify([[...controls], tallies.map(wholeTallyKey)]);
}

function summarise(
	program: Program,
	compiled: CompiledScale,
	states: readonly State[]
): Possible | null {
	const below = program.scales.filter(({ scale }) => isPartOf(program, scale.id, compiled));
	let low: Exact | null = null;
	let high: Exact | null = null;
	const bands = new Set<string>();
	for (const { tallies } of states) {
		const byLeaf = new Map(compiled.leaves.map((id, index) => [id, tallies[index]!]));
		const score = outcomesOfTallies(below, byLeaf).get(compiled.scale.id)?.score;
		if (!score) continue;
		if (low === null || compare(score.value, low) < 0) low = score.value;
		if (high === null || compare(score.value, high) > 0) high = score.value;
		if (score.band !== null) bands.add(score.band);
	}
	if (low === null || high === null) return null;
	return { low, high, bands: inOrder(compiled, bands) };
}

function wholeRange(compiled: CompiledScale): Possible {
	return {
		low: compiled.range.min,
		high: compiled.range.max,
		bands: compiled.scale.bands.map(({ id }) => id)
	};
}

function inOrder({ scale }: CompiledScale, bands: ReadonlySet<string>): string[] {
	return scale.bands.map(({ id }) => id).filter((id) => bands.has(id));
}

/** True for the scale itself and everything it is made of. */
function isPartOf(program: Program, id: string, whole: CompiledScale): boolean {
	if (whole.scale.id === id) return true;
	return (
		whole.scale.of === 'scales' &&
		whole.members.some(({ name }) => isPartOf(program, id, program.scale.get(name)!))
	);
}

/** Every answer a question offers, each tick list of `choose_many` included. */
function everyAnswer(question: Question): Answer[] {
	switch (question.kind) {
		case 'choose_one': {
			const options = question.options.map(({ id }) => id);
			return question.notApplicable === null ? options : [...options, NOT_APPLICABLE];
		}
		case 'choose_many': {
			const single = question.options.filter(({ id }) => id !== NONE_OF_THESE).map(({ id }) => id);
			const lists = single.reduce<string[][]>(
				(subsets, id) => [...subsets, ...subsets.map((subset) => [...subset, id])],
				[[]]
			);
			const none = question.options.some(({ exclusive }) => exclusive) ? [[NONE_OF_THESE]] : [];
			return [...lists.filter((list) => list.length > 0), ...none];
		}
		case 'number':
			return numberValues(question);
		case 'note':
			return ['…'];
	}
}

/** One tick list for each number of points: grown option by option, so that twenty options cost their sums only. */
function ticksByPoints(question: Extract<Question, { kind: 'choose_many' }>): Answer[] {
	const seen = new Map<number | null, readonly string[]>();
	for (const { id, exclusive } of question.options) {
		const longer = exclusive ? [] : [...seen.values()].filter((l) => !l.includes(NONE_OF_THESE));
		for (const list of [[], ...longer]) {
			const grown = [...list, id];
			const points = pointsOf(question, grown);
			if (!seen.has(points)) seen.set(points, grown);
		}
	}
	return [...seen.values()];
}

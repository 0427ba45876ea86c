import type { Scored } from '../engine/outcome.ts';
import type { Answer } from '../model/sheet.ts';

/** Which of two sheets that differ in one answer is meant: the sheet itself, or the changed one. */
export type Track = 0 | 1;

/** Something about one answer; null stands for a question that was skipped or is hidden. */
export type AnswerAtom = {
	kind: 'answer';
	/** The same for atoms that ask the same thing. */
	key: string;
	question: string;
	track: Track;
	test: (answer: Answer | null) => boolean;
};

/** Something about one scale's score; null where there is none. */
export type ScaleAtom = {
	kind: 'scale';
	key: string;
	scale: string;
	track: Track;
	test: (score: Scored | null) => boolean;
};

/** Something about two scores: of one scale on both sheets, or of two scales on one. */
export type PairAtom = {
	kind: 'pair';
	key: string;
	scale: string;
	/** The second scale; null: the same one, on the changed sheet. */
	other: string | null;
	test: (score: Scored | null, changed: Scored | null) => boolean;
};

export type Atom = AnswerAtom | ScaleAtom | PairAtom;

/** What can be asked of an answer sheet: a truth function of its answers and scores. */
export type Formula =
	| Atom
	| { kind: 'constant'; value: boolean }
	| { kind: 'not'; of: Formula }
	| { kind: 'all' | 'any'; of: readonly Formula[] }
	| { kind: 'atLeast'; least: number; of: readonly Formula[] };

export const YES: Formula = { kind: 'constant', value: true };
export const NO: Formula = { kind: 'constant', value: false };

export function not(of: Formula): Formula {
	return { kind: 'not', of };
}

export function all(...of: readonly Formula[]): Formula {
	return { kind: 'all', of };
}

export function any(...of: readonly Formula[]): Formula {
	return { kind: 'any', of };
}

/** Exactly one of the two. */
export function differ(one: Formula, other: Formula): Formula {
	return any(all(one, not(other)), all(not(one), other));
}

/** Every atom of a formula, each once. */
export function atomsOf(formulas: readonly Formula[]): Map<string, Atom> {
	const atoms = new Map<string, Atom>();
	// Flags are shared by many rules, so a formula is a graph; each part is looked into once.
	const seen = new Set<Formula>();
	const open = [...formulas];
	for (let formula = open.pop(); formula; formula = open.pop()) {
		if (seen.has(formula)) continue;
		seen.add(formula);
		switch (formula.kind) {
			case 'constant':
				break;
			case 'not':
				open.push(formula.of);
				break;
			case 'all':
			case 'any':
			case 'atLeast':
				open.push(...formula.of);
				break;
			default:
				atoms.set(keyOf(formula), formula);
		}
	}
	return atoms;
}

/** The same text for atoms that are true together, whatever the sheet. */
export function keyOf(atom: Atom): string {
	switch (atom.kind) {
		case 'answer':
			return `answer ${atom.question} ${atom.track} ${atom.key}`;
		case 'scale':
			return `scale ${atom.scale} ${atom.track} ${atom.key}`;
		case 'pair':
			return `pair ${atom.scale} ${atom.other ?? ''} ${atom.key}`;
	}
}

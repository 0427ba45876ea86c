import type { Answer } from './sheet.ts';
import type { HelpKind } from './outcome.ts';

/** A closed range of values. */
export type Range = { low: number; high: number };

/** More about a value that one number cannot tell. Angles in degrees, 0 to 360; null where undefined. */
export type Detail =
	| { kind: 'irt'; theta: number; error: number }
	| {
			kind: 'circumplex';
			elevation: number;
			x: number;
			y: number;
			amplitude: number;
			displacement: number | null;
			fit: number | null;
	  }
	| {
			kind: 'ipsative';
			mean: number;
			spread: number;
			parts: { scale: string; deviation: number; z: number | null; rank: number }[];
	  };

/**
 * What one scale says.
 * `answered` counts members with points, `of` the visible ones that could count.
 * `interval`, the 95 % range, is there only where precision is known.
 */
export type ScaleResult =
	| {
			kind: 'scored';
			scale: string;
			value: number;
			/** Null only for a scale that declares no bands. */
			band: string | null;
			answered: number;
			of: number;
			/** True where the value stands for members that were not answered. */
			prorated: boolean;
			interval: Range | null;
			/** With missing members: the values and bands that full answers could give. */
			possible: (Range & { bands: string[] }) | null;
			detail: Detail | null;
	  }
	| {
			kind: 'partial';
			scale: string;
			answered: number;
			of: number;
			/** Every completion of the sheet that can be scored gives a value in this range. */
			low: number;
			high: number;
			/** The bands those completions land in, lowest first. */
			bands: string[];
			/** The fewest skipped questions after which there is a score, in their order. */
			settle: string[];
	  }
	| { kind: 'unscored'; scale: string; answered: number; of: number; needed: number };

/** An answer put beside a reason, as evidence. */
export type Quote = { question: string; answer: Answer };

/** Why something is in the result: the rule, and the scales, flags, profiles and answers it rested on. */
export type Derivation = {
	rule: string;
	scales: { scale: string; band: string | null; value: number }[];
	flags: string[];
	profile: string | null;
	answers: Quote[];
};

export type FlagResult = {
	flag: string;
	level: 'note' | 'support' | 'urgent';
	help: HelpKind | null;
	from: Derivation;
};

export type ProfileResult =
	/** At least one scale that a profile names is not scored, be it one that is not shown, or the check has no profiles. */
	| { kind: 'none'; waitingFor: string[] }
	/** Too close to a cut to say; `nearest` is the profile on whose side the values lie. */
	| { kind: 'between'; nearest: string; from: Derivation }
	| { kind: 'profile'; profile: string; from: Derivation };

export type ShownSection = {
	section: string;
	because: string;
	quotes: Quote[];
	/** A thing to keep for somebody who is doing well; never among `startHere`. */
	keep: boolean;
	/** 3 the strongest. */
	strength: 1 | 2 | 3;
	from: Derivation;
};

/** Everything a check says about one answer sheet: the only thing surfaces read. Plain JSON. */
export type Result = {
	questionnaire: string;
	version: number;
	fingerprint: string;
	engine: string;
	language: string;
	/** In the order of the questions; hidden ones and those with `kept: false` are left out. */
	answers: { question: string; answer: Answer }[];
	/** Those that are shown, in the order of the questionnaire. */
	scales: ScaleResult[];
	flags: FlagResult[];
	profile: ProfileResult;
	/** At most nine, in the order to read them. */
	guidance: ShownSection[];
	/** Ids of the first three of `guidance` to begin with: none overlaps another, and none frightens who has it hard. */
	startHere: string[];
	/** Sections hidden by answers that are in the result, so that links to them are pruned as well. */
	hidden: string[];
};

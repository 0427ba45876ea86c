import type { Answer } from './sheet.ts';
import type { Range } from './result.ts';

/** How much of a result a person may let go, least first. Each holds what the ones before it hold. */
export const SHARE_LEVELS = ['bands', 'scores', 'answers'] as const;

export type ShareLevel = (typeof SHARE_LEVELS)[number];

/** What is said of a scale at the lowest level: which step it is on, if it could be worked out. */
export type SharedBand = {
	scale: string;
	title: string;
	kind: 'scored' | 'partial' | 'unscored';
	/** Null where there is no step. */
	band: string | null;
	bandTitle: string | null;
};

/** The same with its numbers. A partial scale has no value, but a range it lies in. */
export type SharedScore = SharedBand & {
	value: number | null;
	answered: number;
	of: number;
	prorated: boolean;
	interval: Range | null;
	range: Range | null;
};

/** Answers as ids, beside the words that the person read. */
export type SharedAnswer = { question: string; text: string; answer: Answer; words: string };

type About = {
	questionnaire: string;
	version: number;
	fingerprint: string;
	engine: string;
	language: string;
	/** The sentence the result begins with, or null where there is none. */
	profile: { id: string; title: string } | null;
};

/**
 * What leaves a result when the person agrees. What the guide showed is never in it: sections left out could tell of answers
 * that are kept by nobody. Plain JSON.
 */
export type SharedResult =
	| (About & { level: 'bands'; scales: SharedBand[] })
	| (About & { level: 'scores'; scales: SharedScore[] })
	| (About & { level: 'answers'; scales: SharedScore[]; answers: SharedAnswer[] });

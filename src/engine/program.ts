import type { Question } from '../model/question.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Scale } from '../model/scale.ts';
import type { SectionHead } from '../model/section.ts';
import type { Exact } from './exact.ts';
import type { Calculation } from './methods/method.ts';

/** A questionnaire made ready to score many sheets. Immutable. */
export type Program = {
	questionnaire: Questionnaire;
	questions: ReadonlyMap<string, Question>;
	sections: ReadonlyMap<string, SectionHead>;
	/** Parts before the scales made of them. */
	scales: readonly CompiledScale[];
	scale: ReadonlyMap<string, CompiledScale>;
	/** Each question's place in the questionnaire, from 0. */
	place: ReadonlyMap<string, number>;
	/** Scales that some profile names: there is no profile until all of them are scored. */
	profileScales: readonly string[];
	fingerprint: string;
};

/** A scale with its arithmetic prepared: points and weights as integers in units of its own. */
export type CompiledScale = {
	scale: Scale;
	/** How its method calculates. */
	calculation: Calculation;
	members: readonly CompiledMember[];
	/** Points are multiplied by this power of ten to become integers. */
	pointUnit: number;
	/** Weights are multiplied by this power of ten to become integers. */
	weightUnit: number;
	/** The weights of all declared members, as an integer in `weightUnit`. */
	totalWeight: number;
	/** Lowest and highest raw value, all members answered. */
	raw: { min: Exact; max: Exact };
	/** A number of which every value is a whole multiple; null where there is none to name. */
	grain: Exact | null;
	/** Lowest and highest final value. */
	range: { min: Exact; max: Exact };
	/** Each band's lower edge; null for the first. */
	cuts: readonly (Exact | null)[];
	/** The ends of its range and its cuts as plain numbers, for places and shares; comparing uses the exact ones. */
	ends: { min: number; max: number };
	edges: readonly (number | null)[];
	/** Every question its value can depend on, through parts and through `show_when`, in order. */
	involved: readonly Question[];
	/** The question scales below it, itself included when it is one, in order. */
	leaves: readonly string[];
};

export type CompiledMember = {
	name: string;
	/** Its place among the members, from 0. */
	place: number;
	/** In the scale's `weightUnit`. */
	weight: number;
	reversed: boolean;
	/** Its keyed points' range: of a question in the scale's `pointUnit`, of a part as its final range. */
	low: Exact;
	high: Exact;
	/** The values nearest to 0 on either side that it can have, as far as they are known, in the same numbers. */
	besideZero: readonly Exact[];
	/** Keyed integer points of each option of a choice; null for other kinds and for parts. */
	byOption: ReadonlyMap<string, number> | null;
};

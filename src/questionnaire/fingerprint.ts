import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Condition } from '../model/condition.ts';
import type { Profile } from '../model/outcome.ts';
import type { Question } from '../model/question.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Scale } from '../model/scale.ts';
import { canonicalJson, type Json } from './canonical-json.ts';

/** Tells whether two versions of a questionnaire score the same, whatever their words. SHA-256 in hexadecimal. */
export type Fingerprint = {
	/** Of everything that decides values, bands, flags and profiles. */
	scores: string;
	/** Of the rules that decide which sections are shown. */
	guidance: string;
	/** Of each scale with the questions and scales below it. */
	scales: Map<string, string>;
};

export function fingerprint(questionnaire: Questionnaire): Fingerprint {
	const { questions, scales, flags, profiles, guidance } = questionnaire;
	return {
		scores: digest({
			questions: sorted(questions).map(questionCore),
			scales: sorted(scales).map(scaleCore),
			// Which flags hold does not depend on their order; the first profile that holds wins.
			flags: sorted(flags).map(({ id, when, level }) => ({ id, when: json(when), level })),
			profiles: profiles.map((profile) => profileCore(profile, scales))
		}),
		guidance: digest(
			guidance.map((rule) =>
				rule.kind === 'show'
					? {
							kind: rule.kind,
							id: rule.id,
							section: rule.section,
							when: json(rule.when),
							gentle: rule.gentle,
							// Left out where it changes nothing, so that rules without it keep their hash.
							...(rule.keep && { keep: true })
						}
					: { ...(json(rule) as { [key: string]: Json }) }
			)
		),
		scales: new Map(scales.map((scale) => [scale.id, scaleDigest(scale, questionnaire)]))
	};
}

/** A scale with all it is made of, so that it changes when an answer's points do. */
function scaleDigest(scale: Scale, { questions, scales }: Questionnaire): string {
	const below = new Set<string>([scale.id]);
	// A set takes additions while it is walked, so parts of parts are reached, too.
	for (const name of below) {
		const part = scales.find(({ id }) => id === name);
		for (const member of part?.members ?? []) below.add(member.name);
	}
	return digest({
		scale: scale.id,
		questions: sorted(questions.filter(({ id }) => below.has(id))).map(questionCore),
		scales: sorted(scales.filter(({ id }) => below.has(id))).map(scaleCore)
	});
}

/** A question without its words and its place. */
function questionCore(question: Question): Json {
	const { id, kind } = question;
	const showWhen = json(question.showWhen);
	switch (question.kind) {
		case 'choose_one':
			return {
				id,
				kind,
				showWhen,
				options: options(question),
				na: question.notApplicable !== null
			};
		case 'choose_many':
			return { id, kind, showWhen, options: options(question) };
		case 'number':
			return { id, kind, showWhen, min: question.min, max: question.max, step: question.step };
		case 'note':
			return { id, kind, showWhen };
	}
}

function options({ options }: Extract<Question, { options: unknown }>): Json {
	return options.map(({ id, points, exclusive }) => ({ id, points, exclusive }));
}

/** A scale without its words, and without what a publication says about its error. */
function scaleCore(scale: Scale): Json {
	const { id, scoring, of, members, higher, missing, notApplicable, hidden } = scale;
	const { transform, round, table } = scale;
	return {
		...{
			id,
			scoring,
			of,
			members,
			higher,
			missing,
			notApplicable,
			hidden,
			transform,
			round,
			table: json(table)
		},
		bands: scale.bands.map(({ id: band, from }) => ({ id: band, from })),
		// Left out where it changes nothing, so that scales without it keep their hash.
		...(!scale.shown && { shown: false })
	};
}

/** A profile without its words. A margin counts in standard errors, so it brings the precision of its scales along. */
function profileCore({ id, when, axes }: Profile, scales: readonly Scale[]): Json {
	if (axes === null || axes.margin === null) return { id, when: json(when), axes };
	const errors = [axes.x, axes.y].map(({ scale }) => {
		const precision = scales.find((one) => one.id === scale)?.precision;
		return precision ? { sd: precision.sd, reliability: precision.reliability } : null;
	});
	return { id, when: json(when), axes, errors };
}

function sorted<Named extends { id: string }>(list: readonly Named[]): Named[] {
	return list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Conditions and parts of scales are plain data throughout. */
function json(value: Condition | object | null): Json {
	return value as Json;
}

function digest(value: Json): string {
	return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

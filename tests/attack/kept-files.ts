import fc from 'fast-check';
import { compile } from '../../src/engine/compile.ts';
import { score } from '../../src/engine/score.ts';
import { reportEn } from '../../src/i18n/report.en.ts';
import type { KeepableChecks } from '../../src/lib/state/saved/again.ts';
import { keptOf, type Kept } from '../../src/lib/state/saved/kept.ts';
import { fingerprint } from '../../src/questionnaire/fingerprint.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { sections, shipped } from '../content/shipped.ts';
import { eveningSections, evenings } from '../fixtures/evenings.ts';

export const NOW = Date.UTC(2026, 10, 24, 12);
export const DAY = 24 * 60 * 60 * 1000;

/** Every check that may be kept, as the site brings them, and one with a note in it. */
export const keepable: KeepableChecks = {
	checks: [
		...shipped
			.filter(({ questionnaire }) => !questionnaire.sensitive)
			.map(({ questionnaire }) => questionnaire),
		evenings
	].map((questionnaire) => ({
		questionnaire,
		fingerprint: fingerprint(questionnaire).scores,
		sections: questionnaire.guidance.flatMap((rule) => (rule.kind === 'show' ? [rule.section] : []))
	})),
	sections: [...sections, ...eveningSections]
};

/** What is kept of a check in which every question has its nth answer. */
export function keptWith(id: string, nth: number): Kept {
	const {
		questionnaire,
		fingerprint: scores,
		sections: shown
	} = keepable.checks.find((check) => check.questionnaire.id === id)!;
	const heads = keepable.sections.filter((head) => shown.includes(head.id));
	const program = compile(questionnaire, heads, scores);
	const report = makeReport(program, score(program, sheetOf(questionnaire, nth)), reportEn);
	return keptOf(report, `kept-${id}`, NOW - 3 * DAY)!;
}

function sheetOf({ questions }: Questionnaire, nth: number): Sheet {
	return new Map(
		questions.flatMap((question): [string, string | string[] | number][] => {
			if (question.showWhen !== null) return [];
			if (question.kind === 'note') return [[question.id, 'Your own words.']];
			if (question.kind === 'number') return [[question.id, question.min]];
			const { id } = question.options[nth % question.options.length]!;
			return [[question.id, question.kind === 'choose_many' ? [id] : id]];
		})
	);
}

export type Path = readonly (string | number)[];

/** The way to every value of some JSON, lists and objects included. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return [path, ...parts.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

export function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);
}

/** The same JSON with another value at one place; without it where there is none to put there. */
export function withValueAt(value: unknown, path: Path, put: unknown): unknown {
	const copy = structuredClone(value);
	const [last] = path.slice(-1);
	if (last === undefined) return put;
	const around = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
	if (put !== undefined) around[last] = put;
	else if (Array.isArray(around)) around.splice(Number(last), 1);
	else Reflect.deleteProperty(around, last);
	return copy;
}

/** What somebody would like this site to say. */
export const CANARY = 'Your partner is fine';

/** What somebody may write where something else stood. */
export const written: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(
		CANARY,
		`${CANARY}\u202E`,
		'',
		'__proto__',
		'constructor',
		'here',
		'file',
		undefined
	),
	fc.constantFrom(0, 1, -1, 2.5, 1e308, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER),
	fc.constantFrom(null, true, [], {}, [CANARY], { title: CANARY }, [[[[]]]]),
	fc.constantFrom('urgent', 'support', 'emergency', 'scored', 'unscored', 'none', 'profile'),
	fc.constantFrom(NOW, NOW - DAY, NOW + DAY / 2, NOW + 40 * DAY)
);

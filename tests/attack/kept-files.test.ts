import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '../../src/engine/score.ts';
import { reportEn } from '../../src/i18n/report.en.ts';
import { programOf } from '../../src/lib/state/saved/again.ts';
import { keptOf, type Kept } from '../../src/lib/state/saved/kept.ts';
import { canBeOf } from '../../src/lib/state/saved/lifetime.ts';
import { readNotes, writeNotes } from '../../src/lib/state/saved/notes-file.ts';
import { readJson } from '../../src/lib/state/saved/read-json.ts';
import { reopen } from '../../src/lib/state/saved/reopen.ts';
import { titleOf } from '../../src/lib/state/saved/title-of.ts';
import { vetter } from '../../src/lib/state/saved/vet.ts';
import { savedWords } from '../../src/i18n/saved.en.ts';
import { shipped } from '../content/shipped.ts';
import { expectGrowth } from './expect-growth.ts';
import {
	CANARY,
	DAY,
	keepable,
	keptWith,
	NOW,
	pathsIn,
	valueAt,
	withValueAt,
	written
} from './kept-files.ts';
import type { Quote } from '../../src/model/result.ts';
import { makeReport } from '../../src/report/make-report.ts';

const vet = vetter(keepable);
const ids = keepable.checks.map(({ questionnaire }) => questionnaire.id);

/** All that a page can show of a file's results once it was brought in, and whether each is marked. */
function seenOf(text: string): { words: string; isMarked: boolean; kept: Kept }[] {
	const reading = readNotes(text);
	if (!reading.ok || reading.file.kind === 'locked') return [];
	if (!reading.file.entries.every(({ kept }) => canBeOf(kept.keptAt, NOW))) return [];
	return reading.file.entries.flatMap(({ kept: written }) => {
		const vetted = vet(written);
		if (!('kept' in vetted)) return [];
		const { kept } = vetted;
		const opened = reopen(kept, keepable);
		const gone = reopen(kept, { ...keepable, checks: [] });
		const words = JSON.stringify([titleOf(kept, keepable), opened, gone, kept.words]);
		return [{ words, isMarked: opened.kind === 'unverified', kept }];
	});
}

/** What the check itself says to some answers. */
function saidTo(id: string, answers: readonly Quote[]): Kept['words'] {
	const program = programOf({ questionnaire: id }, keepable)!;
	const given = answers.filter(({ question }) => program.questions.get(question)?.kind !== 'note');
	const sheet = new Map(given.map(({ question, answer }) => [question, answer]));
	return keptOf(makeReport(program, score(program, sheet), reportEn), '', 0)!.words;
}

function answersIn(text: string): Quote[] {
	const { results } = JSON.parse(text) as { results: { kept: Kept }[] };
	return results[0]!.kept.result.answers;
}

const fileOf = (kept: Kept): string =>
	writeNotes({ kind: 'plain', name: 'Sam', entries: [{ kept, expires: NOW + 90 * DAY }] });

describe('a file that is brought in', () => {
	test('says of every check what it said, in words of ours, and that it came as a file', () => {
		for (const id of ids.filter((one) => one !== 'evenings')) {
			const { words } = keptWith(id, 1);
			const [seen] = seenOf(fileOf(keptWith(id, 1)));
			expect(seen, id).toMatchObject({ isMarked: false, kept: { from: 'file' } });
			// Which pages it shows may rest on an answer that was never kept.
			expect({ ...seen!.kept.words, pages: null }, id).toEqual({ ...words, pages: null });
		}
	});

	test('says what this site says to the answers in it whatever field is changed, or is marked as not verified', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ids),
				fc.nat({ max: 3 }),
				fc.nat(),
				written,
				(id, nth, at, put) => {
					const file: unknown = JSON.parse(fileOf(keptWith(id, nth)));
					const paths = pathsIn(file);
					const path = paths[at % paths.length]!;
					const changed = JSON.stringify(withValueAt(file, path, put)) ?? '';
					for (const seen of seenOf(changed)) {
						expect(seen.kept.from).toBe('file');
						expect(seen.words, String(path)).not.toContain(CANARY);
						const answers = answersIn(changed);
						if (!seen.isMarked) expect(seen.kept.words, String(path)).toEqual(saidTo(id, answers));
						if (!path.includes('answers')) expect(answers).toEqual(answersIn(JSON.stringify(file)));
					}
				}
			),
			{ numRuns: 3_000 }
		);
	});

	test('says no word of its own from any of its texts, each tried', () => {
		const file: unknown = JSON.parse(fileOf(keptWith('lonely-or-alone', 1)));
		const texts = pathsIn(file).filter((path) => typeof valueAt(file, path) === 'string');
		expect(texts.length).toBeGreaterThan(100);
		for (const path of texts) {
			for (const seen of seenOf(JSON.stringify(withValueAt(file, path, CANARY)))) {
				expect(seen.words, String(path)).not.toContain(CANARY);
			}
		}
	});

	test.each([
		['of another version', { version: 999 }],
		['of another fingerprint', { fingerprint: 'ours' }]
	])('shows scores only where it is %s, whatever it says', (_, change) => {
		const kept = keptWith('lonely-or-alone', 1);
		const words = {
			help: { level: 'support' as const, title: CANARY, text: CANARY, kinds: [] },
			headline: { title: CANARY, text: CANARY },
			scales: [],
			pages: [{ section: 'one-person', title: CANARY, because: CANARY }]
		};
		const result = { ...kept.result, ...change };
		const [seen] = seenOf(fileOf({ ...kept, title: CANARY, words, result }));
		expect(seen).toMatchObject({ isMarked: true, kept: { from: 'file', words: null } });
		expect(seen!.words).not.toContain(CANARY);
		expect(seen!.kept.result).toMatchObject({ answers: [], flags: [], guidance: [] });
		const again = reopen(seen!.kept, keepable);
		expect(again.kind === 'unverified' && again.scores.length).toBeGreaterThan(0);
	});

	test('is left out where its answers do not lead to what it says', () => {
		const kept = keptWith('lonely-or-alone', 1);
		const scales = kept.result.scales.map((scale) => ({ ...scale, value: 0 }));
		expect(vet({ ...kept, result: { ...kept.result, scales } as Kept['result'] })).toEqual({
			kind: 'differs'
		});
	});

	test('brings nothing of a sensitive check, or of one that nobody knows', () => {
		const kept = keptWith('lonely-or-alone', 1);
		const sensitive = shipped.filter(({ questionnaire }) => questionnaire.sensitive);
		expect(sensitive.length).toBeGreaterThan(0);
		for (const questionnaire of [...sensitive.map(({ id }) => id), 'nobody', '__proto__']) {
			const result = { ...kept.result, questionnaire };
			expect(vet({ ...kept, result })).toEqual({ kind: 'unknown' });
		}
	});

	test('brings no text that somebody wrote freely', () => {
		const text = JSON.stringify(fileOf(keptWith('evenings', 1)));
		expect(text).toContain('Your own words.');
		expect(JSON.stringify(seenOf(fileOf(keptWith('evenings', 1))))).not.toContain(
			'Your own words.'
		);
	});
});

describe('a file with impossible numbers', () => {
	const kept = keptWith('lonely-or-alone', 1);

	test.each([9_007_199_254_740_991, 8.64e15, -1, 0.5, Date.UTC(2019, 0), NOW + 2 * DAY])(
		'is refused for the day %d',
		(keptAt) => {
			expect(seenOf(fileOf({ ...kept, keptAt }))).toEqual([]);
		}
	);

	test.each([9_007_199_254_740_991, 8.64e15, -1, 0.5])('is refused for the end %d', (expires) => {
		const text = writeNotes({ kind: 'plain', name: 'Sam', entries: [{ kept, expires }] });
		expect(readNotes(text)).toEqual({ ok: false, problem: 'not_ours' });
	});

	test('is refused for any number beyond what is counted here', () => {
		const file: unknown = JSON.parse(fileOf(kept));
		const numbers = pathsIn(file).filter((path) => typeof valueAt(file, path) === 'number');
		expect(numbers.length).toBeGreaterThan(20);
		for (const path of numbers) {
			for (const put of [1e300, -1e300, Number.MAX_SAFE_INTEGER]) {
				const { ok } = readNotes(JSON.stringify(withValueAt(file, path, put)));
				expect(ok, `${path.join('.')} ${put}`).toBe(false);
			}
		}
	});
});

describe('a file that means two things', () => {
	test('is refused for a field that stands in it twice, at every place', () => {
		const text = fileOf(keptWith('lonely-or-alone', 1));
		const objects = [...text.matchAll(/\{"(\w+)":/g)];
		expect(objects.length).toBeGreaterThan(50);
		for (const { index, 1: field } of objects) {
			const twice = `${text.slice(0, index)}{"${field}":null,${text.slice(index + 1)}`;
			expect(JSON.parse(twice)).toEqual(JSON.parse(text));
			expect(readNotes(twice)).toEqual({ ok: false, problem: 'not_ours' });
		}
	});

	test.each([
		['{"a":1,"a":1}', undefined],
		['{"a":1,"\\u0061":1}', undefined],
		['{"a":{"b":1},"a":{"b":1}}', undefined],
		['[{"__proto__":1,"__proto__":2}]', undefined],
		['{"a":"b:c","d":":"}', { a: 'b:c', d: ':' }],
		['{"a\\"":"\\\\","b":"\\":"}', { 'a"': '\\', b: '":' }],
		['[{"a":1},{"a":1}]', [{ a: 1 }, { a: 1 }]],
		['no', undefined]
	])('is found out: %s', (text, value) => {
		expect(readJson(text)).toEqual(value);
	});

	test('is found out in a time that follows its length', async () => {
		for (const piece of ['{"a":', '[', '"\\\\', '"a":1,', '::']) {
			await expectGrowth(50_000, 2_000, (size) => readJson(piece.repeat(size)));
		}
		await expectGrowth(20_000, 2_000, (size) => readJson('['.repeat(size) + ']'.repeat(size)));
		await expectGrowth(20_000, 2_000, (size) =>
			readJson(
				JSON.stringify(Object.fromEntries(Array.from({ length: size }, (_, at) => [at, at])))
			)
		);
	});
});

test.each(['\u202ESam', 'Sam\u2066', 'Sam\u0000', 'S\nam', 'Sam\u200B', '\uFEFFSam', 'Sam\u2028'])(
	'a file is refused for what nobody sees in its name: %j',
	(name) => {
		const entries = [{ kept: keptWith('lonely-or-alone', 1), expires: NOW + DAY }];
		expect(readNotes(writeNotes({ kind: 'plain', name, entries }))).toEqual({
			ok: false,
			problem: 'name_unseen'
		});
		expect(savedWords.place.importProblems.name_unseen).toContain('nobody can see');
	}
);

test('a family in a name is a name', () => {
	const entries = [{ kept: keptWith('lonely-or-alone', 1), expires: NOW + DAY }];
	for (const name of ['👩‍👩‍👧', 'נועה', 'سارة', 'Zoë']) {
		expect(readNotes(writeNotes({ kind: 'plain', name, entries }))).toMatchObject({ ok: true });
	}
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/cli/guide-coverage.ts';
import { sections } from './shipped.ts';
import { plainWords, ROW } from './source-hash.ts';

const root = resolve(import.meta.dirname, '../..');
const reading = readCoverage(readFileSync(join(root, 'guide/coverage.yaml'), 'utf8'));
if (!reading.ok) throw new Error(reading.reason);
const { rows } = reading;

const points = readFileSync(join(import.meta.dirname, 'source-points.txt'), 'utf8')
	.trim()
	.split('\n');
const ids = sections.map(({ id }) => id);

describe('guide/coverage.yaml', () => {
	test('has a row for every heading and point of the text, in its order', () => {
		expect(points.length).toBeGreaterThan(150);
		expect(rows.map(({ point }) => point)).toEqual(points);
	});

	test('names only sections and pages that exist', () => {
		const known = [...ids, 'takeaways', 'glossary'];
		expect(rows.flatMap((row) => row.sections).filter((id) => !known.includes(id))).toEqual([]);
	});

	test('names every section of the guide', () => {
		const named = new Set(rows.flatMap((row) => row.sections));
		expect(ids.filter((id) => !named.has(id))).toEqual([]);
	});

	test('has keys of its own, each of at most eight words', () => {
		const keys = rows.map(({ source }) => source);
		expect(keys.filter((key) => plainWords(key).length >= ROW)).toEqual([]);
		expect(new Set(keys).size).toBe(keys.length);
	});
});

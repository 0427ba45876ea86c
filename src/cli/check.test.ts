import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkGuidePages } from './check.ts';

const root = mkdtempSync(join(tmpdir(), 'rapport-check-'));
const sentence =
	'When a friend has listened to you on several evenings in a row, you might begin to wonder, without saying so, whether they still want to hear about it.';

beforeAll(() => {
	mkdirSync(join(root, 'guide/en'), { recursive: true });
	writeFileSync(join(root, 'guide/sources.yaml'), 'smith-2001: Smith, A. (2001). Evenings.\n');
});
afterAll(() => rmSync(root, { recursive: true }));

function writeSection(body: string): void {
	const head = [
		...['id: resting', 'title: Resting', 'summary: About rest.', 'part: solitude'],
		...['kind: practice', 'tags: [rest]', 'evidence: known', 'minutes: 1'],
		...['sources: [smith-2001]', 'review_by: 2027-11-01']
	];
	writeFileSync(join(root, 'guide/en/resting.md'), `---\n${head.join('\n')}\n---\n\n${body}\n`);
}

describe('checkGuidePages', () => {
	test('counts a page that is hard to read as a warning', () => {
		writeSection(`${`${sentence} `.repeat(5)}You can rest. They may be glad.`);
		const { lines, ...counts } = checkGuidePages(root);
		expect(counts).toEqual({ errors: 0, warnings: 1 });
		expect(lines[0]).toContain('reading_hard (warning)');
	});

	test('counts a page that hardly anyone can read as an error', () => {
		writeSection(`${sentence} `.repeat(5));
		expect(checkGuidePages(root)).toMatchObject({ errors: 1, warnings: 0 });
	});
});

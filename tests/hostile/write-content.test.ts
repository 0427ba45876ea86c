import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/lib/server/content/read-content.ts';
import { hostileNames, payloads } from './payloads.ts';
import { writeHostileContent } from './write-content.ts';

test('there are at least 250 payloads, all different', () => {
	expect(new Set(payloads).size).toBeGreaterThanOrEqual(250);
});

test('content made of payloads is read as it is, names included, and holds every one of them', () => {
	const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
	writeHostileContent(resolve(import.meta.dirname, '../..'), folder);
	const reading = readContent(folder);
	rmSync(folder, { recursive: true });
	if (!reading.ok) throw new Error(reading.message.slice(0, 2_000));

	const { questionnaires, sections } = reading.content;
	const texts = JSON.stringify([questionnaires, sections]);
	expect(payloads.filter((one) => !texts.includes(JSON.stringify(one).slice(1, -1)))).toEqual([]);
	for (const { questionnaire } of questionnaires) {
		expect(questionnaire.questions.map(({ id }) => id)).toEqual(hostileNames);
	}
});

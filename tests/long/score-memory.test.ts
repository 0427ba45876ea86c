import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shipped } from '../content/shipped.ts';

const ROWS = Number(process.env['SCORE_ROWS'] ?? 1_000_000);
const MOST_MEGABYTES = 300;
const root = resolve(import.meta.dirname, '../..');
/** As `npm run rapport` starts it: little room for new objects and a heap that grows slowly, so that what a row leaves goes soon. */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	scripts: { rapport: string };
};
const program = scripts.rapport.split(' ').slice(1);
const folder = mkdtempSync(join(tmpdir(), 'rapport-rows-'));
const { questionnaire } = shipped.find(({ id }) => id === 'lonely-or-alone')!;

beforeAll(async () => {
	const questions = questionnaire.questions.filter(({ kind }) => kind === 'choose_one');
	const csv = createWriteStream(join(folder, 'answers.csv'));
	const ndjson = createWriteStream(join(folder, 'answers.ndjson'));
	csv.write(`person,${questions.map(({ id }) => id).join(',')}\n`);
	let seed = 20_261_124;
	const draw = (below: number): number => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
		return (seed >> 8) % below;
	};
	for (let row = 0; row < ROWS; row++) {
		const answers = questions.map((question): [string, string] => {
			const options = question.kind === 'choose_one' ? question.options : [];
			// One answer in so many is left open.
			return [question.id, options[draw(options.length + 1)]?.id ?? ''];
		});
		const given = answers.filter(([, answer]) => answer !== '');
		const line = JSON.stringify({ person: row, ...Object.fromEntries(given) });
		const isFull = [
			csv.write(`${row},${answers.map(([, answer]) => answer).join(',')}\n`),
			ndjson.write(`${line}\n`)
		];
		if (!isFull[0]) await once(csv, 'drain');
		if (!isFull[1]) await once(ndjson, 'drain');
	}
	await Promise.all([csv, ndjson].map((stream) => once(stream.end(), 'close')));
}, 10 * 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['csv', 'ndjson'])(`${ROWS} rows of %s`, (format) => {
	test(`are scored with less than ${MOST_MEGABYTES} MB`, async () => {
		const out = join(folder, `scores.${format}`);
		const child = spawn(
			process.execPath,
			[
				...[...program, 'score', 'questionnaires/lonely-or-alone'],
				...[join(folder, `answers.${format}`), '--keep', 'person', '--to', format]
			],
			{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'] }
		);
		child.stdout.pipe(createWriteStream(out));
		let most = 0;
		// The kernel keeps the highest mark itself, so the last look before the end is nearly exact.
		const watch = setInterval(() => (most = Math.max(most, highestMegabytes(child.pid))), 50);
		const [code] = (await once(child, 'close')) as [number];
		clearInterval(watch);
		console.log(`${format}: ${Math.round(most)} MB at most`);
		expect(code).toBe(0);
		expect(most).toBeGreaterThan(20);
		expect(most).toBeLessThan(MOST_MEGABYTES);

		let lines = 0;
		for await (const line of createInterface(createReadStream(out))) if (line !== '') lines++;
		expect(lines).toBe(format === 'csv' ? ROWS + 1 : ROWS);
	});
});

function highestMegabytes(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

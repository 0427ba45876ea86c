import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('proofs agree with trying every sheet of 2,000 random questionnaires', () => {
	const run = spawnSync(
		resolve(root, 'node_modules/.bin/vitest'),
		['run', 'tests/prove/agreement.test.ts'],
		{ cwd: root, encoding: 'utf8', env: { ...process.env, PROOF_RUNS: '2000' } }
	);
	expect(run.stdout).toContain('2000 random questionnaires');
	expect(run.status, run.stdout).toBe(0);
});

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('the engine agrees with the naive scorer on 150,000 random questionnaires and sheets', () => {
	const run = spawnSync(
		resolve(root, 'node_modules/.bin/vitest'),
		['run', 'tests/reference/agreement.test.ts'],
		{
			cwd: root,
			encoding: 'utf8',
			env: { ...process.env, AGREEMENT_RUNS: '150000' }
		}
	);
	expect(run.stdout).toContain('150000 random questionnaires');
	expect(run.status, run.stdout).toBe(0);
});

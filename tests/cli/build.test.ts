import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentCopy, EXAMPLES, QUESTIONNAIRE, type ContentCopy } from './content-copy.ts';

const program = resolve(import.meta.dirname, '../../src/cli/build.ts');

describe('the build', () => {
	test.each([
		[
			'a promise that does not hold',
			QUESTIONNAIRE,
			'always: { show',
			'never: { show',
			'promise_broken'
		],
		[
			'a rule that never holds',
			QUESTIONNAIRE,
			'hours: { below: 1 }',
			'hours: { below: 0 }',
			'condition_never_holds'
		],
		['an example that comes out otherwise', EXAMPLES, '[2, high]', '[1, low]', 'example_differs']
	])('refuses %s, with its place', { timeout: 60_000 }, (_, file, from, to, code) => {
		const content = contentCopy();
		content.replace(file, from, to);
		const { status, stdout } = build(content);
		expect(status).toBe(1);
		expect(stdout).toMatch(new RegExp(`^${file}:\\d+:\\d+ ${code}$`, 'm'));
		expect(stdout).toMatch(/^1 questionnaire, [1-9] errors?, 0 warnings$/m);
	});
});

/** It looks at the content first, so that none of these gets as far as building. */
function build({ root }: ContentCopy) {
	return spawnSync(process.execPath, [program], {
		encoding: 'utf8',
		env: { ...process.env, RAPPORT_CONTENT: root }
	});
}

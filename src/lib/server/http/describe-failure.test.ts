import { describe, expect, test } from 'vitest';
import { describeFailure } from './describe-failure.ts';

describe('describeFailure', () => {
	test('names the route, the kind of error and the place in the code', () => {
		const lines = describeFailure(new TypeError('x'), '/checks/[check]').split('\n');
		expect(lines[0]).toBe('failure in /checks/[check]: TypeError');
		expect(lines[1]).toMatch(/^\s+at .*describe-failure\.test\.ts/);
	});

	test('leaves the message out, on every line of it', () => {
		const error = new Error('canary-answer\ncanary-second-line');
		expect(describeFailure(error, null)).not.toContain('canary');
	});

	test('leaves out a message that looks like a place in the code, and a name that somebody made up', () => {
		const error = new Error('no such\n    at canary-answer (file:///a.js:1:1)');
		expect(describeFailure(error, null)).not.toContain('canary');
		expect(describeFailure(error, null)).toContain('describe-failure.test.ts');
		const named = Object.assign(new Error('x'), { name: 'canary-name\n    at canary' });
		expect(describeFailure(named, null)).not.toContain('canary');
	});

	test('says nothing of a thrown value', () => {
		expect(describeFailure('canary-answer', null)).not.toContain('canary');
	});
});

import { describe, expect, test } from 'vitest';
import { manuscriptIn } from './manuscript-in.ts';

const file = (name: string, text = name) => ({ name, text });

describe('manuscriptIn', () => {
	test('takes a folder: the questionnaire, its examples and what was recorded', () => {
		const record = '{ "version": 2, "scores": "abc", "guidance": "def" }';
		expect(
			manuscriptIn([
				file('fingerprint.json', record),
				file('de.yaml'),
				file('questionnaire.yaml', '\uFEFFformat: 1\r\n'),
				file('examples.yaml')
			])
		).toEqual({
			ok: true,
			manuscript: {
				questionnaire: 'format: 1\n',
				examples: 'examples.yaml',
				recorded: { version: 2, scores: 'abc' }
			}
		});
	});

	test('takes a single file under any name', () => {
		expect(manuscriptIn([file('mine.yml')])).toMatchObject({
			ok: true,
			manuscript: { questionnaire: 'mine.yml', examples: '', recorded: null }
		});
	});

	test.each([
		['none', [file('notes.txt'), file('examples.yaml')]],
		['several', [file('questionnaire.yaml'), file('questionnaire.yaml')]],
		['several', [file('one.yaml'), file('other.yaml')]]
	] as const)('says that there are %s', (reason, files) => {
		expect(manuscriptIn(files)).toEqual({ ok: false, reason });
	});

	test('leaves a record alone that is none', () => {
		const opened = manuscriptIn([file('questionnaire.yaml'), file('fingerprint.json', '[]')]);
		expect(opened).toMatchObject({ manuscript: { recorded: null } });
	});
});

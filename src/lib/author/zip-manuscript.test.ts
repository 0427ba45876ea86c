import { expect, test } from 'vitest';
import { folderOf } from './zip-manuscript.ts';

test.each([
	['format: 1\nid: social-overload\ntitle: x', 'social-overload'],
	['id: "quoted"  # why\n', 'quoted'],
	['  id: within\n', 'questionnaire'],
	['id: ../../etc\n', 'questionnaire'],
	['', 'questionnaire']
])('a folder is named after the id in %j', (text, name) => {
	expect(folderOf(text)).toBe(name);
});

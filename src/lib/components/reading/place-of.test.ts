import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

const origin = 'https://checks.example.org';
const paths = { help: '/below/help', guide: '/below/guide' };
const at = (path: string) => placeOf(new URL(path, origin), paths, origin);

test('knows help and the pages of the guide, below a path too', () => {
	expect([at('/below/help'), at('/below/guide/saying-limits')]).toEqual([
		{ kind: 'help' },
		{ kind: 'section', id: 'saying-limits' }
	]);
});

test.each([
	'/',
	'/help',
	'/below/guide',
	'/below/guide/',
	'/below/helpful',
	'/below/check',
	'tel:116123',
	'https://elsewhere.example/below/help'
])('leaves %s alone', (path) => {
	expect(at(path)).toBe(null);
});

import { describe, expect, test } from 'vitest';
import { declaredIn, styleRules } from './style-rules.ts';

const read = (text: string) =>
	styleRules(text).map(({ selector, declared }) => [selector, Object.fromEntries(declared)]);

describe('styleRules', () => {
	test.each<[string, string, unknown]>([
		['a rule', 'a { Height: 1PX; color: red }', [['a', { height: '1px', color: 'red' }]]],
		[
			'two rules',
			'a{b:1}c,d{e:2;}',
			[
				['a', { b: '1' }],
				['c,d', { e: '2' }]
			]
		],
		['a comment anywhere', '/*{*/a/**/{b/*;*/:1}', [['a', { b: '1' }]]],
		['a comment without an end', 'a{b:1}/* c{d:1}', [['a', { b: '1' }]]],
		['a text with braces', `a[b="}"]{c:'{;}';d:1}`, [['a[b="}"]', { c: "'{;}'", d: '1' }]]],
		['an address', 'a{b:url(data:x;y,{z});c:1}', [['a', { b: 'url(data:x;y,{z})', c: '1' }]]],
		[
			'groups',
			'@media (width>1px){@supports (a:b){c{d:1}}}e{f:2}',
			[
				['c', { d: '1' }],
				['e', { f: '2' }]
			]
		],
		[
			'what is no group',
			'@font-face{a:1}@keyframes x{from{height:1px}}b{c:1}',
			[['b', { c: '1' }]]
		],
		['an import', '@import "x";a{b:1}', [['a', { b: '1' }]]],
		['a rule in a rule', 'a{b:1;c{d:2}e:3}', [['a', { b: '1', e: '3' }]]],
		['a rule without an end', 'a{b:1', [['a', { b: '1' }]]],
		[
			'a brace too many',
			'}a{b:1}}c{d:1}',
			[
				['a', { b: '1' }],
				['c', { d: '1' }]
			]
		],
		['what counts more', 'a{b:1 ! important}', [['a', { b: '1' }]]],
		['an escape', 'a\\{{b:1}', [['a\\{', { b: '1' }]]]
	])('reads %s', (_, text, rules) => {
		expect(read(text)).toEqual(rules);
	});
});

test('declaredIn reads a style attribute', () => {
	expect(Object.fromEntries(declaredIn('height:600px; overflow : hidden;;x'))).toEqual({
		height: '600px',
		overflow: 'hidden'
	});
});

import { describe, expect, test } from 'vitest';
import type { Path } from '../problems/problem.ts';
import { locate, locateKey } from './locate.ts';
import { readYaml } from './read-yaml.ts';

const source = ['scales:', '  trust:', '    of: [late, "loud"]', '    title:', ''].join('\n');

function read() {
	const reading = readYaml(source);
	if (!reading.ok) throw new Error('This text is sound.');
	return reading.file;
}

function at(find: typeof locate, path: Path): string {
	const { start, end } = find(read(), path);
	const line = source.split('\n')[start.line - 1] ?? '';
	return line.slice(start.column - 1, end.column - 1);
}

describe('locate', () => {
	test('finds a value in a list', () => {
		expect(at(locate, ['scales', 'trust', 'of', 1])).toBe('"loud"');
	});
	test('finds the name where the value is empty', () => {
		expect(at(locate, ['scales', 'trust', 'title'])).toBe('title');
	});
	test('finds the nearest ancestor where the value is absent', () => {
		expect(at(locate, ['scales', 'trust', 'of', 7])).toBe('[late, "loud"]');
	});
});

describe('locateKey', () => {
	test('finds the name', () => {
		expect(at(locateKey, ['scales', 'trust', 'of'])).toBe('of');
	});
	test('finds the name above where there is none', () => {
		expect(at(locateKey, ['scales', 'trust', 'missing'])).toBe('trust');
	});
});

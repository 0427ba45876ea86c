import { expect, test } from 'vitest';
import type { Help } from '$lib/server/help/help-by-country';
import { youngHelp } from './young-help.ts';

const group = (name: 'emergency' | 'crisis' | 'youth') => ({ group: name, lines: [] });
const help: Help = {
	countries: [
		{
			country: 'Here',
			groups: [group('emergency'), group('crisis'), group('youth')],
			missing: ['men'],
			directoriesFirst: false
		},
		{
			country: 'There',
			groups: [group('crisis')],
			missing: ['emergency', 'youth', 'men'],
			directoriesFirst: false
		}
	],
	directories: []
};
const shown = (young: 'first' | 'only' | null) =>
	youngHelp(help, young).countries.map(({ groups, missing }) => [
		groups.map((one) => one.group).join(' '),
		missing.join(' ')
	]);

test('leaves help as it is for adults', () => {
	expect(youngHelp(help, null)).toBe(help);
});

test('puts the lines for young people beside the emergency, before the others', () => {
	expect(shown('first')).toEqual([
		['emergency youth crisis', 'men'],
		['crisis', 'emergency youth men']
	]);
});

test('shows the youngest nothing else, and says what is missing of it', () => {
	expect(shown('only')).toEqual([
		['emergency youth', ''],
		['', 'emergency youth']
	]);
});

import { expect, test } from 'vitest';
import { onWipe, wipeVisit } from './wipe-visit.ts';

test('everybody forgets, also after one who could not, and nobody who took it back', () => {
	const forgotten: string[] = [];
	const off = onWipe(() => forgotten.push('gone already'));
	onWipe(() => {
		throw new Error('cannot');
	});
	onWipe(() => forgotten.push('answers'));
	off();
	wipeVisit();
	expect(forgotten).toEqual(['answers']);
});

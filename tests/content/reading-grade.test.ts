import { expect, test } from 'vitest';
import { readingGrade } from './reading-grade.ts';

test('tells plain sentences from academic ones', () => {
	const plain =
		'You can call a friend. It may help to talk. Some days are hard, and that is all right. ';
	const academic =
		'Longitudinal epidemiological investigations demonstrate bidirectional associations between perceived isolation and cardiovascular vulnerability. ';
	expect(readingGrade(plain.repeat(8))).toBeLessThan(4);
	expect(readingGrade(academic.repeat(8))).toBeGreaterThan(16);
});

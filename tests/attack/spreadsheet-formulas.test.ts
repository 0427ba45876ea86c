import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralCell } from '../../src/exchange/neutral-cell.ts';
import { contentCopy, QUESTIONNAIRE } from '../cli/content-copy.ts';
import { runHere } from '../cli/run-here.ts';
import { expectGrowth } from './expect-growth.ts';
import { formulas, numbers, words } from './spreadsheet-cells.ts';

describe('a cell of somebody else', () => {
	test.each(formulas)('is shown and not run: %j', (text) => {
		const cell = neutralCell(text);
		expect(cell).not.toBe(text);
		expect(cell.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
	});

	test.each([...numbers, ...words])('stays as it is: %j', (text) => {
		expect(neutralCell(text)).toBe(text);
	});

	test('begins no cell with a formula, whatever stands around it', () => {
		const around = fc.stringMatching(/^[;\t\r\n "a\u00A0\u200B'-]{0,6}$/);
		const formula = fc.constantFrom(
			'=1+1',
			'+1+1',
			'-1+1',
			'@SUM(1)',
			'＝1+1',
			'＋a',
			'－a',
			'＠a'
		);
		fc.assert(
			fc.property(around, formula, around, (before, text, behind) => {
				const cell = neutralCell(`${before}${text}${behind}`);
				const begun = cell
					.split(/[;\t\r\n]/)
					.map((part) => part.normalize('NFKC').replace(/^[\s\p{Cc}\p{Cf}"]+/u, ''));
				expect(begun.filter((part) => /^[=+@-]+\s*[^=+@\s-]/.test(part))).toEqual([]);
				expect(neutralCell(cell), 'once is enough').toBe(cell);
			})
		);
	});

	test('leaves every number a number', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				for (const text of [String(number), number.toFixed(2), `+${Math.abs(number)}`]) {
					expect(neutralCell(text)).toBe(text);
				}
			})
		);
	});

	test.each(['\t', ';', ' ', '"', '-', '-1;', "-1'234", '\n=', '\u200B'])(
		'takes no longer than its length for %j again and again',
		async (piece) => {
			const ceiling = 500;
			await expectGrowth(20_000, ceiling, (size) => neutralCell(`${piece.repeat(size)}x`));
		}
	);
});

describe('rapport score', () => {
	test('carries numbers over as they are, and formulas as text, headers included', async () => {
		const content = contentCopy();
		content.write(
			'answers.csv',
			'=person,change,late\n1,-1.5,often\n2,+3,often\n3,=1+1,often\n" =1","a;=1",often\n'
		);
		const args = ['score', QUESTIONNAIRE, 'answers.csv', '--keep', '=person,change'];
		const { code, out } = await runHere(args, content);
		expect(code).toBe(0);
		const first = out.split('\n').map((line) => line.split(',').slice(0, 3).join(','));
		expect(first).toEqual([
			"source.line,'=person,change",
			'2,1,-1.5',
			'3,2,+3',
			"4,3,'=1+1",
			"5,' =1,a;'=1",
			''
		]);
	});
});

import { describe, expect, test } from 'vitest';
import { readSection } from './read-section.ts';

const head = `---
id: resting
title: Resting well
summary: How evenings can leave you rested.
part: solitude
kind: practice
tags: [rest]
evidence: known
minutes: 1
sources: [smith-2001]
review_by: 2027-11-01
tonight:
  do: Sit by the window.
---
`;

function read(body: string) {
	const reading = readSection(head + body, {
		file: 'guide/en/resting.md',
		language: 'en',
		sources: new Set(['smith-2001'])
	});
	if (!reading.ok) throw new Error(reading.problems.map(({ code }) => code).join(', '));
	return reading.section;
}

describe('readSection', () => {
	test('reads paragraphs, words of weight and links into a tree', () => {
		expect(read('Rest *well*,\nor **[read](guide:bids)** on.\n').body).toEqual([
			{
				kind: 'paragraph',
				of: [
					{ kind: 'text', text: 'Rest ' },
					{ kind: 'emphasis', of: [{ kind: 'text', text: 'well' }] },
					{ kind: 'text', text: ', or ' },
					{
						kind: 'strong',
						of: [{ kind: 'link', to: { section: 'bids' }, of: [{ kind: 'text', text: 'read' }] }]
					},
					{ kind: 'text', text: ' on.' }
				]
			}
		]);
	});

	test('reads headings, notes and lists', () => {
		expect(read('## One\n\n> Note\n> this.\n\n1. a\n2. b\n\n- c\n').body).toEqual([
			{ kind: 'heading', level: 2, of: [{ kind: 'text', text: 'One' }] },
			{
				kind: 'callout',
				of: [{ kind: 'paragraph', of: [{ kind: 'text', text: 'Note this.' }] }]
			},
			{
				kind: 'list',
				ordered: true,
				items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]]
			},
			{ kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'c' }]] }
		]);
	});

	test('keeps the plain words of the steps in the head', () => {
		const { body, steps } = read('- [ ] Lie **down**.\n- [ ] Close your eyes.\n');
		expect(body[0]?.kind).toBe('steps');
		expect(steps).toEqual(['Lie down.', 'Close your eyes.']);
	});

	test('takes escaped marks and quotation marks as they are', () => {
		expect(read('Two \\* three, "so" & <so>.\n'.replace('<so>', 'so')).body).toEqual([
			{ kind: 'paragraph', of: [{ kind: 'text', text: 'Two * three, "so" & so.' }] }
		]);
	});

	test.each([
		['https://example.org/a', true],
		['mailto:a@example.org', true],
		['tel:+491234', true],
		['http://example.org', false],
		['//example.org', false],
		['javascript:alert(1)', false],
		['data:text/html,x', false],
		['HTTPS:example', false],
		['/guide/bids', false],
		['#top', false]
	])('follows %s: %s', (address, isSafe) => {
		const reading = readSection(`${head}A [link](${address}).\n`, {
			file: 'resting.md',
			language: 'en',
			sources: new Set(['smith-2001'])
		});
		expect(reading.ok || reading.problems.map(({ code }) => code)).toEqual(
			isSafe || ['link_refused']
		);
	});

	test('finds places in files with Windows line ends', () => {
		const source = `${head}\nRest \`well\`.\n`.replaceAll('\n', '\r\n');
		const reading = readSection(source, { file: 'resting.md', language: 'en', sources: new Set(['smith-2001']) });
		expect(reading.ok ? null : reading.problems[0]?.span.start).toEqual({ line: 16, column: 6 });
	});

	test.each(['*a_'.repeat(20_000), '> '.repeat(40_000), '['.repeat(20_000)])(
		'answers hostile markdown at once',
		(body) => {
			const start = process.cpuUsage();
			const reading = readSection(head + body, { file: 'resting.md', language: 'en', sources: new Set() });
			expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
			expect(reading.ok).toBe(false);
		}
	);
});

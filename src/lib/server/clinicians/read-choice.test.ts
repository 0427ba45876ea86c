import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payloads } from '../../../../tests/hostile/payloads.ts';
import { readEmbeds } from '../embeds/read-embeds.ts';
import { embedsEntry } from './embeds-entry.ts';
import { framable, readChoice } from './read-choice.ts';
import { requestMessage } from './request-message.ts';
import { snippets } from './snippets.ts';

const ids = framable().map(({ questionnaire }) => questionnaire.id);
const pinned = { name: 'v1.0.0', integrity: 'sha384-x' };
const read = (search: string) => readChoice(new URLSearchParams(search));
const copied = (search: string) =>
	snippets(read(search).choice, 'https://checks.example/', 'v1', pinned);

describe('readChoice', () => {
	test('proposes a check, and asks for nothing, when nothing is said', () => {
		const { choice, problems } = read('');
		expect(problems).toEqual([]);
		expect(choice).toMatchObject({ share: 'none', site: null, id: null, name: null });
		expect(choice.settings).toEqual({ colours: {} });
	});

	test('offers no sensitive check, and takes none', () => {
		expect(framable().some(({ questionnaire }) => questionnaire.sensitive)).toBe(false);
		expect(read('check=you-and-one-other').problems).toMatchObject([{ field: 'check' }]);
	});

	test.each([
		['practice.example', 'https://practice.example'],
		['https://Practice.example/self-help?x=1', 'https://practice.example'],
		['https://practice.example:8443', 'https://practice.example:8443'],
		['http://localhost:8080', 'http://localhost:8080'],
		['localhost:8080', 'https://localhost:8080']
	])('takes %s from the address line as %s', (text, origin) => {
		expect(read(`site=${encodeURIComponent(text)}`).choice.site).toBe(origin);
	});

	test.each([
		'http://practice.example',
		'nowhere',
		'javascript:alert(1)',
		'https://*.example',
		'a b.example',
		"https://x.example;'self'"
	])('refuses %s as a site', (text) => {
		const { choice, problems } = read(`site=${encodeURIComponent(text)}`);
		expect(choice.site).toBeNull();
		expect(problems.map(({ field }) => field)).toEqual(['site']);
	});

	test('reads the fields of the look by the rules of a snippet', () => {
		const { choice, problems } = read(
			'accent=1f5f5b&ink-dark=%23fff&radius=8&font=serif&paper=x,radius:1'
		);
		expect(choice.settings).toEqual({
			colours: { accent: { light: '#1f5f5b' }, ink: { dark: '#ffffff' } },
			radius: 8,
			font: 'serif'
		});
		expect(problems.map(({ field }) => field)).toEqual(['paper']);
	});
});

describe('what can be copied', () => {
	test('is a script and an element', () => {
		expect(copied('check=social-overload&share=bands&accent=1f5f5b&id=practice').script).toBe(
			'<script type="module" src="https://checks.example/embed/v1.js"></script>\n<rapport-check check="social-overload" embed="practice" lang="en" theme="accent:1f5f5b" share="bands"></rapport-check>'
		);
	});

	test('asks for nothing in a plain frame, which could not tell', () => {
		const { frame } = copied('check=social-overload&share=answers');
		expect(frame).toContain(
			'src="https://checks.example/embed/social-overload?embed=your-practice&amp;lang=en"'
		);
		expect(frame).not.toContain('share');
	});

	test('names no check in the plain link of those that are never framed', () => {
		expect(copied('').neverFramed).toMatch(/^<a href="https:\/\/checks\.example\/">[^<]+<\/a>$/);
	});

	test('is an entry that embeds.yaml takes', () => {
		const { choice } = read(
			'check=social-overload&share=scores&paper=fff&id=practice&name=Dr%20%22A%22%20%23%201&site=practice.example'
		);
		expect(requestMessage(choice)).toContain(embedsEntry(choice));
		expect(readEmbeds(embedsEntry(choice), ids)).toEqual({
			ok: true,
			embeds: [
				{
					id: 'practice',
					name: 'Dr "A" # 1',
					checks: ['social-overload'],
					origins: ['https://practice.example'],
					language: 'en',
					theme: 'paper:ffffff',
					share: 'scores',
					grows: false
				}
			]
		});
	});

	test('is whole and harmless whatever stands in the address', () => {
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...payloads));
		const fields = [
			'check',
			'share',
			'site',
			'name',
			'id',
			'paper',
			'accent-dark',
			'radius',
			'font'
		];
		const asked = fc.record(Object.fromEntries(fields.map((field) => [field, text])), {
			requiredKeys: []
		});
		fc.assert(
			fc.property(asked, (values) => {
				const search = new URLSearchParams(values as Record<string, string>);
				const { choice } = readChoice(search);
				const { script, frame } = snippets(choice, 'https://checks.example/', 'v1', pinned);
				expect(script.match(/[<>]/g)).toHaveLength(8);
				expect(frame.match(/[<>]/g)).toHaveLength(4);
				const reading = readEmbeds(embedsEntry(choice), ids);
				expect(reading.ok && reading.embeds[0]?.origins).toHaveLength(1);
			}),
			{ numRuns: 60 }
		);
	});
});

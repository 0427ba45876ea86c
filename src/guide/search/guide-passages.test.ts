import { describe, expect, test } from 'vitest';
import type { Section } from '../../model/section.ts';
import { guidePassages } from './guide-passages.ts';

function section(id: string, tags: string[]): Section {
	return {
		id,
		title: id,
		summary: id,
		part: 'basics',
		kind: 'understand',
		tags,
		evidence: 'known',
		minutes: 1,
		sources: [],
		reviewBy: '2027-11-01',
		overlaps: [],
		contradicts: [],
		related: [],
		tonight: null,
		steps: [],
		body: [
			{ kind: 'heading', level: 2, of: [{ kind: 'text', text: 'A heading' }] },
			{ kind: 'callout', of: [{ kind: 'paragraph', of: [{ kind: 'text', text: 'A note.' }] }] },
			{ kind: 'steps', items: [[{ kind: 'text', text: 'A step.' }]] }
		]
	};
}

describe('guidePassages', () => {
	test('holds what a section says, without its headings', () => {
		expect(guidePassages({ sections: [section('rest', [])] })).toEqual({
			rest: ['A note.', 'A step.']
		});
	});

	test('tears no frightening fact out of its page', () => {
		expect(guidePassages({ sections: [section('risks', ['support', 'risk-facts'])] })).toEqual({});
	});
});

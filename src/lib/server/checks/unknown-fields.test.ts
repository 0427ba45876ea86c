import { describe, expect, test } from 'vitest';
import { fieldName } from '$lib/state/field-name.ts';
import { unknownFields } from './unknown-fields.ts';

const questions = [{ id: 'form' }, { id: '__proto__' }];

function formOf(...fields: [string, string | Blob][]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

describe('unknownFields', () => {
	test('finds nothing strange in the fields of the questions', () => {
		expect(
			unknownFields(
				questions,
				formOf([fieldName('form'), 'a'], [fieldName('__proto__'), 'b'], ['sheet', '1'])
			)
		).toEqual([]);
	});

	test('counts each strange name once, a file included', () => {
		const form = formOf(
			['form', 'a'],
			['form', 'b'],
			['q_other', ''],
			[fieldName('form'), new Blob(['x'])]
		);
		expect(unknownFields(questions, form)).toEqual([
			{ code: 'field_unknown', question: null, args: { count: 3 } }
		]);
	});
});

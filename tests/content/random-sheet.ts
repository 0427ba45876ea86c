import fc from 'fast-check';
import type { Program } from '../../src/engine/program.ts';
import { withoutHidden } from '../../src/engine/visibility.ts';
import type { Question } from '../../src/model/question.ts';
import type { Answer, Sheet } from '../../src/model/sheet.ts';

/** Random sheets of a questionnaire; `complete` ones have an answer to every visible question. */
export function sheetsOf(
	{ questionnaire }: Program,
	{ complete = false } = {}
): fc.Arbitrary<Sheet> {
	const entries = questionnaire.questions.map((question) =>
		(complete ? answersTo(question) : fc.option(answersTo(question), { nil: undefined })).map(
			(answer) => [question.id, answer] as const
		)
	);
	return fc.tuple(...entries).map((pairs) => {
		const given = new Map<string, Answer>();
		for (const [id, answer] of pairs) if (answer !== undefined) given.set(id, answer);
		return withoutHidden(questionnaire.questions, given);
	});
}

function answersTo(question: Question): fc.Arbitrary<Answer> {
	switch (question.kind) {
		case 'choose_one': {
			const ids = question.options.map(({ id }) => id);
			return fc.constantFrom(...ids, ...(question.notApplicable ? ['not_applicable'] : []));
		}
		case 'choose_many': {
			const single = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
			const none = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => [id]);
			const some = fc.subarray(single, { minLength: 1 });
			return none.length > 0 ? fc.oneof(some, fc.constantFrom(...none)) : some;
		}
		case 'number': {
			const { min, max, step } = question;
			const count = Math.floor((max - min) / step + 1e-9);
			return fc
				.integer({ min: 0, max: count })
				.map((index) => Number((min + index * step).toFixed(6)));
		}
		case 'note':
			return fc.constant('A note.');
	}
}

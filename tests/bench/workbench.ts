import { answerAsk } from '../../src/author/answer-ask.ts';
import { medianOf, type Line } from './measure.ts';
import { sixtyItems } from './sixty-items.ts';

/** From a letter typed to its problems known, as the worker of the workbench works it out. */
export function benchWorkbench(): Line[] {
	const slip = sixtyItems.replace('score: mean', 'score: meen');
	const examples = '- name: one\n  everything_else: often\n  expect: {}\n';
	return [
		line('problems of a 60-item file without any, with one persona', sixtyItems, examples),
		line('problems of a 60-item file with a slip that can be mended', slip, '')
	];
}

function line(what: string, questionnaire: string, examples: string): Line {
	const manuscript = { questionnaire, examples, recorded: null };
	const milliseconds = medianOf(15, () => answerAsk({ kind: 'read', manuscript }, []));
	return {
		what,
		measured: `${milliseconds.toFixed(1)} ms`,
		budget: 'at most 100 ms',
		isWithin: milliseconds <= 100
	};
}

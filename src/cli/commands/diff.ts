import { compareVersions } from '../../compare/compare-versions.ts';
import { witnessYaml } from '../../prove/witness-yaml.ts';
import { command } from '../command.ts';
import { loadOne } from '../content/load-one.ts';
import { differenceText } from '../print/difference-text.ts';
import { say } from '../terminal.ts';

export const diff = command({
	name: 'diff',
	does: 'says what changed for people between two versions of a questionnaire',
	takes: '<old> <new>',
	about: `Says whether only words changed, whether every answer sheet still comes out the same, or which sheets land
elsewhere: how many, in what, and one that shows it. Where there are too many to count it looks at a few telling
ones and says so. What comes out the same with other help, other answers beside it or in another order is listed
as told otherwise. Ends with 1 when some sheet lands elsewhere, or is told otherwise.`,
	options: { json: { type: 'boolean', says: 'Prints JSON.' } },
	example: 'diff old/questionnaire.yaml questionnaires/lonely-or-alone',
	run({ json }, named, terminal) {
		const [old, young, ...more] = named;
		if (old === undefined || young === undefined || more.length > 0) {
			return { misuse: 'Name the old questionnaire and the new one.' };
		}
		// Either may be kept in a folder of another name.
		const before = loadOne(old, terminal, false);
		if ('misuse' in before) return before;
		const after = loadOne(young, terminal, false);
		if ('misuse' in after) return after;
		if (!before.ok || !after.ok) return 1;

		const difference = compareVersions(before.program, after.program);
		const { questionnaire } = before.program;
		if (json) {
			const plain = (key: string, value: unknown): unknown => {
				if (key === 'witness') {
					return witnessYaml(
						questionnaire,
						value as ReadonlyMap<string, string>,
						'lands elsewhere'
					);
				}
				return typeof value === 'bigint' ? String(value) : value;
			};
			say(terminal, JSON.stringify(difference, plain, 2));
		} else say(terminal, differenceText(difference, questionnaire));
		const { comparison, told } = difference;
		return comparison.any === null && told.length === 0 ? 0 : 1;
	}
});

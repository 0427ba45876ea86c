import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../src/engine/check-sheet.ts';
import { score } from '../../src/engine/score.ts';
import type { Program } from '../../src/engine/program.ts';
import type { Answer } from '../../src/model/sheet.ts';
import type { Result } from '../../src/model/result.ts';
import type { Failure } from '../../src/prove/theorem.ts';
import { printedProof, unprovedSample } from '../samples/read-unproved.ts';

const folder = join(import.meta.dirname, '../samples/unproved');
const samples = new Map(
	readdirSync(folder).map((name) => [name, unprovedSample(join(folder, name))])
);

describe('a sample of what a proof finds', () => {
	test.each([...samples])('%s is told as expected', (name, sample) => {
		const expected = join(folder, name, 'expected.txt');
		const actual = printedProof(sample);
		if (process.env['UPDATE_SAMPLES']) writeFileSync(expected, actual);
		expect(actual).toBe(readFileSync(expected, 'utf8'));
	});

	test.each([...samples])(
		'%s has witnesses on which the engine shows the fault',
		(_, { program, proof }) => {
			const shown = proof.failures.filter(({ witness }) => witness !== null);
			const wrong = shown.filter((failure) => !isShown(program, failure));
			expect(wrong).toEqual([]);
		}
	);
});

/** Scores the witness, and looks whether what was found is there. */
function isShown(program: Program, { code, args, path, witness }: Failure): boolean {
	const { sheet, changed } = witness!;
	const { promises, guidance } = program.questionnaire;
	const result = scored(program, sheet);
	const after = changed && scored(program, new Map([...sheet, [changed.question, changed.answer]]));
	const sections = result.guidance.map(({ section }) => section);
	switch (code) {
		case 'raw_score_without_row': {
			const scale = result.scales.find((one) => one.scale === args.scale)!;
			return scale.kind === 'unscored' && scale.answered >= scale.needed;
		}
		case 'scale_not_monotone':
			return valueOf(after!, args.scale) < valueOf(result, args.scale);
		case 'flag_lost_by_worse_answer': {
			const has = (one: Result): boolean => one.flags.some(({ flag }) => flag === args.flag);
			return has(result) && !has(after!);
		}
		case 'verdict_without_answers':
			return sheet.size === 0 && sections.some((section) => args.what.includes(section));
		case 'reason_without_words': {
			const rule = guidance[Number(path[1])]!;
			return result.guidance.some(
				({ from, quotes }) => from.rule === rule.id && quotes.length === 0
			);
		}
		case 'sheet_without_guidance':
			return sections.length === 0 && result.flags.every(({ help }) => help === null);
		case 'sections_too_many':
			return sections.length === args.most;
		case 'sections_contradict':
			return sections.includes(args.one) && sections.includes(args.other);
		case 'promise_broken': {
			const { demand, outcome } = promises[Number(path[1])]!;
			const isSo =
				outcome.kind === 'show'
					? sections.includes(outcome.section)
					: bandsOf(result).some((band) => args.what === band);
			return isSo === (demand === 'never');
		}
		case 'safety_promise_broken':
			return sections.includes(args.section) && !sheet.has('safe-to-disagree');
		default:
			return false;
	}
}

function scored(program: Program, sheet: ReadonlyMap<string, Answer>): Result {
	expect(checkSheet(program, sheet)).toEqual([]);
	return score(program, sheet);
}

function valueOf({ scales }: Result, id: string): number {
	const scale = scales.find((one) => one.scale === id);
	return scale?.kind === 'scored' ? scale.value : NaN;
}

function bandsOf({ scales }: Result): string[] {
	return scales.flatMap((one) => (one.kind === 'scored' ? `${one.scale}: ${one.band ?? ''}` : []));
}

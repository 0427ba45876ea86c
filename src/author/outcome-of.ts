import { allHidden } from '../engine/all-hidden.ts';
import { checkPersona, type PersonaMismatch } from '../engine/check-persona.ts';
import type { Program } from '../engine/program.ts';
import { scoreWithSteps } from '../engine/score.ts';
import type { Persona } from '../model/persona.ts';
import type { Result } from '../model/result.ts';
import { expectationWords } from '../questionnaire/examples/expectation-words.ts';
import { personaWords } from '../questionnaire/examples/persona-words.ts';
import { scaleResultWords } from '../questionnaire/examples/scale-result-words.ts';
import type { OutcomeRow, PersonaOutcome } from './persona-outcome.ts';

/** Scores a persona and lays what came out beside what is expected. */
export function outcomeOf(program: Program, persona: Persona): PersonaOutcome {
	const { name, sheet } = persona;
	const mismatches = checkPersona(program, persona);
	const differences = mismatches.map(personaWords);
	const isRefused = mismatches.some(({ part }) => part === 'sheet');
	const rows = isRefused
		? null
		: rowsOf(program, persona, scoreWithSteps(program, sheet), mismatches);
	return { name, sheet, rows, differences };
}

function rowsOf(
	program: Program,
	{ expect, sheet }: Persona,
	result: Result,
	mismatches: readonly PersonaMismatch[]
): OutcomeRow[] {
	const differs = (part: string): boolean =>
		mismatches.some((one) => (one.part === 'scale' ? one.scale : one.part) === part);
	const row = (
		part: string,
		title: string | null,
		expected: string | null,
		got: string
	): OutcomeRow => ({ part, title, expected, got, agrees: !differs(part) });
	const { profile } = result;

	return [
		...result.scales.map((got) => {
			const expected = expect.scales.get(got.scale);
			return row(
				got.scale,
				program.scale.get(got.scale)!.scale.title,
				expected ? expectationWords(expected) : null,
				scaleResultWords(got)
			);
		}),
		row(
			'profile',
			null,
			expect.profile,
			profile.kind === 'profile' ? profile.profile : profile.kind
		),
		row('flags', null, listed(expect.flags), listed(result.flags.map(({ flag }) => flag))),
		row('show', null, listed(expect.show), listed(result.guidance.map(({ section }) => section))),
		row('hide', null, listed(expect.hide), listed(allHidden({ program, sheet, result })))
	];
}

function listed(names: readonly string[]): string;
function listed(names: readonly string[] | null): string | null;
function listed(names: readonly string[] | null): string | null {
	return names && names.join(', ');
}

import { Scalar, YAMLSeq } from 'yaml';
import { allHidden } from '../engine/all-hidden.ts';
import type { Program } from '../engine/program.ts';
import { scoreWithSteps } from '../engine/score.ts';
import type { Sheet } from '../model/sheet.ts';

/** What comes out of a sheet as an author would write it under `expect`, part by part. */
export function expectedAs(program: Program, sheet: Sheet) {
	const result = scoreWithSteps(program, sheet);
	const { scales, profile, flags, guidance } = result;
	return new Map<string, string | number | YAMLSeq>([
		...scales.map((scale): [string, string | number | YAMLSeq] => {
			if (scale.kind !== 'scored') return [scale.scale, scale.kind];
			// As exact as expectations are compared.
			const value = Number(scale.value.toFixed(4));
			return [scale.scale, scale.band === null ? value : inBrackets([value, scale.band])];
		}),
		['profile', profile.kind === 'profile' ? profile.profile : profile.kind],
		['flags', inBrackets(flags.map(({ flag }) => flag))],
		['show', inBrackets(guidance.map(({ section }) => section))],
		['hide', inBrackets(allHidden({ program, sheet, result }))]
	]);
}

function inBrackets(values: readonly (string | number)[]): YAMLSeq {
	const list = new YAMLSeq();
	list.flow = true;
	list.items = values.map((value) => new Scalar(value));
	return list;
}

import { allHidden } from '../engine/all-hidden.ts';
import { checkSheet } from '../engine/check-sheet.ts';
import type { Program } from '../engine/program.ts';
import { scoreWithSteps } from '../engine/score.ts';
import { withoutHidden } from '../engine/visibility.ts';
import type { Result } from '../model/result.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Aspect } from '../prove/differences.ts';

/** Everything a version says about a sheet that may have been meant for another: what it does not ask is left out. */
export function saidBy(program: Program, sheet: Sheet): Map<string, [Aspect, string]> {
	const { questions } = program.questionnaire;
	const asked = new Map([...sheet].filter(([id]) => program.questions.has(id)));
	for (const { question } of checkSheet(program, withoutHidden(questions, asked))) {
		asked.delete(question);
	}
	const visible = withoutHidden(questions, asked);
	const result = scoreWithSteps(program, visible);
	const { scales, flags, profile, guidance } = result;
	const said: [Aspect, string][] = [
		...scales.flatMap((scale): [Aspect, string][] => {
			if (scale.kind !== 'scored') return [];
			const value: [Aspect, string] = [{ kind: 'value', id: scale.scale }, String(scale.value)];
			if (scale.band === null) return [value];
			return [value, [{ kind: 'band', id: scale.scale }, scale.band]];
		}),
		...flags.map(({ flag }): [Aspect, string] => [{ kind: 'flag', id: flag }, 'raised']),
		[{ kind: 'profile' }, profileSaid(profile)],
		...guidance.map(({ section }): [Aspect, string] => [{ kind: 'section', id: section }, 'shown']),
		...allHidden({ program, sheet: visible, result }).map((id): [Aspect, string] => [
			{ kind: 'hidden', id },
			'hidden'
		])
	];
	return new Map(said.map((one) => [JSON.stringify(one[0]), one]));
}

function profileSaid(profile: Result['profile']): string {
	switch (profile.kind) {
		case 'none':
			return 'none';
		case 'between':
			return `between, nearest ${profile.nearest}`;
		case 'profile':
			return profile.profile;
	}
}

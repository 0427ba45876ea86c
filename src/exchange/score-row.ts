import type { Questionnaire } from '../model/questionnaire.ts';
import type { Result } from '../model/result.ts';

/** The columns of a table of scores, behind the line of each row. */
export function scoreColumns({ scales }: Questionnaire): string[] {
	return [
		...scales.flatMap(({ id, shown }) =>
			shown ? [id, `${id}.band`, `${id}.answered`, `${id}.prorated`] : []
		),
		'flags',
		'profile'
	];
}

/** A result as one row of that table; what has no score stays empty. */
export function scoreRow({ scales, flags, profile }: Result): (string | number)[] {
	return [
		...scales.flatMap((scale) =>
			scale.kind === 'scored'
				? [scale.value, scale.band ?? '', scale.answered, scale.prorated ? 'yes' : 'no']
				: ['', '', scale.answered, '']
		),
		flags.map(({ flag }) => flag).join(';'),
		profile.kind === 'profile' ? profile.profile : profile.kind
	];
}

/** The same as an object. */
export function scoreObject({ scales, flags, profile }: Result): object {
	return {
		scales: Object.fromEntries(
			scales.map((scale) => [
				scale.scale,
				scale.kind === 'scored'
					? {
							value: scale.value,
							band: scale.band,
							answered: scale.answered,
							prorated: scale.prorated
						}
					: { value: null, band: null, answered: scale.answered, prorated: null }
			])
		),
		flags: flags.map(({ flag }) => flag),
		profile: profile.kind === 'profile' ? profile.profile : profile.kind
	};
}

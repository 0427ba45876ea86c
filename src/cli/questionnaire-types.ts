import type { Questionnaire } from '../model/questionnaire.ts';

/** The ids of a questionnaire as TypeScript literal types, so that asking for one it does not have does not compile. */
export function questionnaireTypes(questionnaire: Questionnaire): string {
	const { id, questions, scales, flags, profiles, guidance } = questionnaire;
	const answers = questions.map((question): [string, string] => {
		switch (question.kind) {
			case 'choose_one': {
				const options = question.options.map((option) => option.id);
				return [
					question.id,
					union(question.notApplicable ? [...options, 'not_applicable'] : options)
				];
			}
			case 'choose_many':
				return [question.id, `readonly (${union(question.options.map((option) => option.id))})[]`];
			case 'number':
				return [question.id, 'number'];
			case 'note':
				return [question.id, 'string'];
		}
	});
	// A step is in no result.
	const shown = scales.filter((scale) => scale.shown);
	const bands = shown.map((scale): [string, string] => [
		scale.id,
		union(scale.bands.map((b) => b.id))
	]);
	const sections = guidance.flatMap((rule) => (rule.kind === 'show' ? rule.section : []));
	return `// Generated from questionnaires/${id}/questionnaire.yaml by \`npm run generate\`. Do not edit.

/** The names of \`${id}\`. */
export type ${typeName(id)} = {
	id: ${quote(id)};
	/** Question to what may answer it. */
	answers: ${record(answers)};
	/** Scale to its bands. */
	bands: ${record(bands)};
	flag: ${union(flags.map((flag) => flag.id))};
	profile: ${union(profiles.map((profile) => profile.id))};
	section: ${union(sections)};
};
`;
}

/** \`lonely-or-alone\` as \`LonelyOrAlone\`. */
function typeName(id: string): string {
	return id
		.split(/[^A-Za-z0-9]+/)
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join('');
}

function record(entries: readonly [string, string][]): string {
	if (entries.length === 0) return 'Record<never, never>';
	return `{\n${entries.map(([name, type]) => `\t\t${quote(name)}: ${type};`).join('\n')}\n\t}`;
}

function union(ids: readonly string[]): string {
	return ids.length === 0 ? 'never' : [...new Set(ids)].map(quote).join(' | ');
}

function quote(id: string): string {
	return `'${id}'`;
}

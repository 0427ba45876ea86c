import type { AuthorPromise, Flag, Profile } from '../../model/outcome.ts';
import { Id } from '../../model/words.ts';
import type { Path } from '../../problems/problem.ts';
import type { YamlValue } from '../../yaml/node.ts';
import type { AuthoredQuestionnaire } from '../shape/questionnaire.ts';
import { readCondition } from './condition.ts';
import type { ConditionReader } from './condition-reader.ts';

/** Profiles in their order; `otherwise` of the last one always holds. */
export function expandProfiles(
	profiles: AuthoredQuestionnaire['profiles'],
	reader: ConditionReader
): Profile[] {
	return [...(profiles ?? [])].map(([id, { when, title, text, axes }]) => ({
		id,
		when:
			when === 'otherwise'
				? { kind: 'always' }
				: readCondition(when, ['profiles', id, 'when'], reader),
		title,
		text,
		axes: axes ? { x: axes.x, y: axes.y, margin: axes.margin ?? null } : null
	}));
}

export function expandFlags(
	flags: AuthoredQuestionnaire['flags'],
	reader: ConditionReader
): Flag[] {
	return [...(flags ?? [])].map(([id, flag]) => ({
		id,
		when: readCondition(flag.when, ['flags', id, 'when'], reader),
		level: flag.level,
		help: flag.help ?? null,
		title: flag.title ?? null,
		text: flag.text ?? null
	}));
}

/** The author's theorems. */
export function expandPromises(
	promises: AuthoredQuestionnaire['promises'],
	reader: ConditionReader
): AuthorPromise[] {
	return (promises ?? []).flatMap(({ when, always, never }, index): AuthorPromise[] => {
		const path: Path = ['promises', index];
		if ((always === undefined) === (never === undefined)) {
			reader.report({ code: 'promise_unclear', args: {}, path });
			return [];
		}
		const demand = always === undefined ? 'never' : 'always';
		return [
			{
				when: readCondition(when, [...path, 'when'], reader),
				demand,
				outcome: outcome(always ?? never!, [...path, demand], reader)
			}
		];
	});
}

function outcome(value: YamlValue, path: Path, reader: ConditionReader): AuthorPromise['outcome'] {
	const section = value instanceof Map && value.size === 1 ? value.get('show') : undefined;
	if (typeof section === 'string') {
		if (!Id.safeParse(section).success) {
			reader.report({ code: 'id_malformed', args: { id: section }, path: [...path, 'show'] });
		}
		return { kind: 'show', section };
	}
	return { kind: 'holds', condition: readCondition(value, path, reader) };
}

import type { GuidanceRule, HideRule, ShowRule } from '../../model/outcome.ts';
import type { Path } from '../../problems/problem.ts';
import type { AuthoredRule } from '../shape/outcome.ts';
import { readCondition } from './condition.ts';
import type { ConditionReader } from './condition-reader.ts';

const SHOW_ONLY = ['because', 'quote', 'gentle', 'keep'] as const;

/** The rules in their order; each gets an id that says what it does. */
export function expandGuidance(
	rules: readonly AuthoredRule[],
	reader: ConditionReader
): GuidanceRule[] {
	const hideIds = new Set<string>();
	return rules.flatMap((rule, index): GuidanceRule[] => {
		const path: Path = ['guidance', index];
		if (rule.show !== undefined && rule.hide !== undefined) {
			reader.report({
				code: 'guidance_kind_unclear',
				args: {},
				path: [...path, 'hide'],
				at: 'key'
			});
			return [];
		}
		if (rule.show !== undefined) return showRule(rule, rule.show, path, reader);
		if (rule.hide !== undefined) return hideRule(rule, rule.hide, path, reader, hideIds);
		reader.report({ code: 'guidance_kind_unclear', args: {}, path });
		return [];
	});
}

function showRule(
	rule: AuthoredRule,
	section: string,
	path: Path,
	reader: ConditionReader
): ShowRule[] {
	if (rule.unless !== undefined) {
		reader.report({ code: 'unless_outside_hide', args: {}, path: [...path, 'unless'], at: 'key' });
		return [];
	}
	const missing = (['when', 'because'] as const).find((field) => rule[field] === undefined);
	if (rule.when === undefined || rule.because === undefined) {
		reader.report({ code: 'field_missing', args: { field: missing! }, path });
		return [];
	}
	return [
		{
			kind: 'show',
			id: rule.id ?? section,
			section,
			when: readCondition(rule.when, [...path, 'when'], reader),
			because: rule.because,
			quote: rule.quote ?? null,
			gentle: rule.gentle ?? false,
			keep: rule.keep ?? false
		}
	];
}

function hideRule(
	rule: AuthoredRule,
	hide: NonNullable<AuthoredRule['hide']>,
	path: Path,
	reader: ConditionReader,
	taken: Set<string>
): HideRule[] {
	for (const field of SHOW_ONLY) {
		if (rule[field] === undefined) continue;
		const known = ['hide', 'when', 'unless', 'id'];
		reader.report({
			code: 'field_unknown',
			args: { field, known },
			path: [...path, field],
			at: 'key'
		});
	}
	if ((rule.when === undefined) === (rule.unless === undefined)) {
		reader.report({ code: 'hide_condition_unclear', args: {}, path });
		return [];
	}
	const { when, unless } = rule;
	const isByTag = 'tag' in hide;
	return [
		{
			kind: 'hide',
			id: rule.id ?? freeId(`hide-${isByTag ? hide.tag : hide.section}`, taken),
			target: isByTag ? { by: 'tag', tag: hide.tag } : { by: 'section', section: hide.section },
			when:
				when === undefined ? { kind: 'always' } : readCondition(when, [...path, 'when'], reader),
			unless: unless === undefined ? null : readCondition(unless, [...path, 'unless'], reader)
		}
	];
}

/** Several rules may hide the same; authors do not name them, so they are numbered. */
function freeId(wanted: string, taken: Set<string>): string {
	const stem = wanted.slice(0, 60);
	let id = stem;
	for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
	taken.add(id);
	return id;
}

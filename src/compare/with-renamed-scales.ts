import type { Condition } from '../model/condition.ts';
import type { Questionnaire } from '../model/questionnaire.ts';

/** A questionnaire in which some scales have other names, everywhere they are named. */
export function withRenamedScales(
	questionnaire: Questionnaire,
	names: ReadonlyMap<string, string>
): Questionnaire {
	const renamed = (name: string): string => names.get(name) ?? name;
	const inCondition = (condition: Condition): Condition => {
		switch (condition.kind) {
			case 'all':
			case 'any':
				return { ...condition, of: condition.of.map(inCondition) };
			case 'not':
				return { ...condition, of: inCondition(condition.of) };
			case 'band':
			case 'scored':
				return { ...condition, scale: renamed(condition.scale) };
			case 'amount':
				return { ...condition, name: renamed(condition.name) };
			case 'count':
				return { ...condition, of: condition.of.map(renamed) };
			default:
				return condition;
		}
	};
	const { scales, flags, profiles, guidance } = questionnaire;
	return {
		...questionnaire,
		scales: scales.map((scale) => ({
			...scale,
			id: renamed(scale.id),
			members: scale.members.map((member) => ({
				...member,
				name: scale.of === 'scales' ? renamed(member.name) : member.name
			})) as typeof scale.members
		})),
		flags: flags.map((flag) => ({ ...flag, when: inCondition(flag.when) })),
		profiles: profiles.map((profile) => ({
			...profile,
			when: inCondition(profile.when),
			axes: profile.axes && {
				...profile.axes,
				x: { ...profile.axes.x, scale: renamed(profile.axes.x.scale) },
				y: { ...profile.axes.y, scale: renamed(profile.axes.y.scale) }
			}
		})),
		guidance: guidance.map((rule) =>
			rule.kind === 'show'
				? { ...rule, when: inCondition(rule.when) }
				: {
						...rule,
						when: inCondition(rule.when),
						unless: rule.unless && inCondition(rule.unless)
					}
		)
	};
}

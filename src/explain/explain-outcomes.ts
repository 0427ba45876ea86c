import { conditionText } from '../prove/condition-text.ts';
import type { Explained } from './explain-sheet.ts';
import { line, type Line } from './explanation.ts';
import { operandLines } from './operand-lines.ts';

/** Which profile it is, which came first and did not hold, and what it rests on. */
export function explainProfile(explained: Explained): Line[] {
	const { program, result } = explained;
	const { profiles } = program.questionnaire;
	const { profile } = result;
	if (profiles.length === 0) return [];
	if (profile.kind === 'none') {
		return [
			line(
				`There is no profile before these scales have a score: ${profile.waitingFor.join(', ')}.`
			)
		];
	}
	const id = profile.kind === 'profile' ? profile.profile : profile.nearest;
	const at = profiles.findIndex((one) => one.id === id);
	const when = conditionText(profiles[at]!.when);
	const is =
		profile.kind === 'profile'
			? `This is profile \`${id}\`, the first that holds: ${when}`
			: `Profile \`${id}\` is the first that holds (${when}), but a scale lies too close to its cut to say so.`;
	return [
		line(is, operandLines(explained, profile.from)),
		...profiles
			.slice(0, at)
			.map((earlier) => line(`\`${earlier.id}\` does not hold: ${conditionText(earlier.when)}`))
	];
}

/** The flags that are raised, and those that are not. */
export function explainFlags(explained: Explained): Line[] {
	const { program, result } = explained;
	return program.questionnaire.flags.map(({ id, when, level, help }) => {
		const raised = result.flags.find(({ flag }) => flag === id);
		if (!raised) return line(`\`${id}\` is not raised: ${conditionText(when)}`);
		const asks = help === null ? '' : `, and asks for help lines of the kind \`${help}\``;
		return line(
			`\`${id}\` is raised (level \`${level}\`)${asks}: ${conditionText(when)}`,
			operandLines(explained, raised.from)
		);
	});
}

import { holds } from '../engine/holds.ts';
import type { HideRule, ShowRule } from '../model/outcome.ts';
import type { ShownSection } from '../model/result.ts';
import { conditionText } from '../prove/condition-text.ts';
import type { Explained } from './explain-sheet.ts';
import { line, type Line } from './explanation.ts';
import { operandLines, quoteLines } from './operand-lines.ts';

const STRENGTHS = { 1: 'just past its cut', 2: 'some way past its cut', 3: 'far past its cut' };

/** Each section that is shown: its sentence, the rule, what the rule rested on and what is quoted beside it. */
export function explainSections(explained: Explained): Line[] {
	return explained.result.guidance.map((shown) => explainSection(explained, shown));
}

function explainSection(explained: Explained, shown: ShownSection): Line {
	const { program, result } = explained;
	const { section, because, quotes, keep, strength, from } = shown;
	const rule = showRules(explained).find(({ id }) => id === from.rule);
	const place = keep
		? 'It is shown as a thing to keep.'
		: result.startHere.includes(section)
			? 'It is among the first to begin with.'
			: 'It stands under “more for you”.';
	const isPlain = program.questionnaire.sensitive;
	return line(`${titleOf(explained, section)} (\`${section}\`): “${because}”`, [
		line(
			`Rule \`${from.rule}\` holds: ${rule ? conditionText(rule.when) : ''}`,
			operandLines(explained, from)
		),
		...(isPlain || quotes.length === 0
			? []
			: [line('Quoted beside it:', quoteLines(program, quotes))]),
		line(`Its strongest reason lies ${STRENGTHS[strength]}. ${place}`)
	]);
}

/** Sections that a rule would show and that are not there, each with the rule that keeps it out. */
export function explainHidden(explained: Explained): Line[] {
	const { facts, result } = explained;
	const shown = new Set(result.guidance.map(({ section }) => section));
	const wanted = showRules(explained).filter(
		({ section, when }) => !shown.has(section) && holds(when, facts)
	);
	return wanted.map(({ section, id, when }) => {
		const hides = firedHides(explained, section);
		const why =
			hides.length > 0
				? hides.map((rule) => line(hideWords(rule)))
				: [line('Nine sections are the most, and nine others come before it.')];
		return line(
			`${titleOf(explained, section)} (\`${section}\`), which rule \`${id}\` would show: ${conditionText(when)}`,
			why
		);
	});
}

function firedHides({ program, facts }: Explained, section: string): HideRule[] {
	const tags = program.sections.get(section)?.tags ?? [];
	return program.questionnaire.guidance
		.filter((rule) => rule.kind === 'hide')
		.filter(({ target }) =>
			target.by === 'section' ? target.section === section : tags.includes(target.tag)
		)
		.filter(({ when, unless }) => holds(when, facts) && (unless === null || !holds(unless, facts)));
}

function hideWords({ id, target, when, unless }: HideRule): string {
	const what = target.by === 'tag' ? ` everything tagged \`${target.tag}\`` : ' it';
	return unless === null
		? `Rule \`${id}\` hides${what}: ${conditionText(when)}`
		: `Rule \`${id}\` hides${what} unless this holds, and it does not: ${conditionText(unless)}`;
}

function showRules({ program }: Explained): ShowRule[] {
	return program.questionnaire.guidance.filter((rule) => rule.kind === 'show');
}

function titleOf({ program }: Explained, section: string): string {
	return program.sections.get(section)?.title ?? section;
}

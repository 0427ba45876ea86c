import { all } from '../formula.ts';
import { sectionsOf } from '../outcome-formulas.ts';
import type { Theorem } from '../theorem.ts';

/** No sheet shows two sections of which one says that it contradicts the other. */
export const nothingContradictory: Theorem = function* ({ program, formulas, asking }) {
	const { guidance } = program.questionnaire;
	const shown = [...sectionsOf(guidance)];
	for (const [place, one] of shown.entries()) {
		for (const other of shown.slice(place + 1)) {
			if (!contradict(one, other) && !contradict(other, one)) continue;
			const index = guidance.findIndex((rule) => rule.kind === 'show' && rule.section === other);
			const path = ['guidance', index, 'show'];
			yield {
				theorem: 'nothing-contradictory',
				at: other,
				path,
				refute() {
					const { witness } = asking.ask(all(formulas.isShown(one), formulas.isShown(other)));
					if (witness === null) return [];
					return [{ code: 'sections_contradict', args: { one, other }, path, witness }];
				}
			};
		}
	}

	function contradict(one: string, other: string): boolean {
		return program.sections.get(one)?.contradicts.includes(other) ?? false;
	}
};

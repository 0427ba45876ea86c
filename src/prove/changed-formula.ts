import { namesIn } from '../engine/names-in.ts';
import type { Program } from '../engine/program.ts';
import { conditionFormula, NOTHING_KNOWN } from './condition-formula.ts';
import { all, any, not, type Formula } from './formula.ts';
import { restsOn } from './reach/plan.ts';

/** The same formula, asked of the sheet on which one question has another answer. */
export function changedFormula(program: Program, formula: Formula, question: string): Formula {
	const known = new Map<Formula, Formula>();
	const change = (part: Formula): Formula => {
		const made = known.get(part) ?? changed(part);
		known.set(part, made);
		return made;
	};
	const changed = (part: Formula): Formula => {
		switch (part.kind) {
			case 'constant':
			case 'pair':
				return part;
			case 'not':
				return not(change(part.of));
			case 'all':
			case 'any':
			case 'atLeast':
				return { ...part, of: part.of.map(change) };
			case 'answer':
				return part.question === question ? { ...part, track: 1 } : part;
			case 'scale': {
				const compiled = program.scale.get(part.scale)!;
				return restsOn(program, compiled, question) ? { ...part, track: 1 } : part;
			}
		}
	};
	return change(formula);
}

/** True where the change of one answer makes no question appear or disappear. */
export function sameQuestionsFormula(program: Program, question: string): Formula {
	const steered = program.questionnaire.questions.filter(
		({ showWhen }) => showWhen !== null && namesIn(showWhen).includes(question)
	);
	return all(
		...steered.map(({ showWhen }) => {
			const before = conditionFormula(program, showWhen!, NOTHING_KNOWN);
			const after = changedFormula(program, before, question);
			return any(all(before, after), all(not(before), not(after)));
		})
	);
}

import { compile } from '../../engine/compile.ts';
import { toNumber } from '../../engine/exact.ts';
import type { Program } from '../../engine/program.ts';
import { rowFor } from '../../engine/row-for.ts';
import type { TableRow } from '../../model/scale.ts';
import { askingOf } from '../reach/asking.ts';
import type { Failure, Proving, Theorem } from '../theorem.ts';

/** Every raw score that some answer sheet adds up to has a row in the scale's table, holes included. */
export const tableTotal: Theorem = function* (proving) {
	for (const { scale } of proving.program.scales) {
		const { id, table } = scale;
		if (table === null) continue;
		const path = ['scales', id, 'table'];
		yield { theorem: 'table-total', at: id, path, refute: () => refute(id, table, proving) };
	}
};

function refute(id: string, table: readonly TableRow[], { program, asking }: Proving): Failure[] {
	const raw = askingOf(withoutTable(program, id), asking.most).scores(id);
	const lost = raw
		.flatMap(({ score, witness }) => (score === null ? [] : [{ value: score.value, witness }]))
		.filter(({ value }) => rowFor(table, value) === null)
		.toSorted((one, other) => one.witness.cost - other.witness.cost);
	const [cheapest] = lost;
	if (!cheapest) return [];
	return [
		{
			code: 'raw_score_without_row',
			args: { scale: id, raw: toNumber(cheapest.value), others: lost.length - 1 },
			path: ['scales', id, 'table'],
			at: 'key',
			witness: cheapest.witness
		}
	];
}

/** The same questionnaire, where this scale's score is what the table would be asked for. */
function withoutTable({ questionnaire, sections }: Program, id: string): Program {
	const scales = questionnaire.scales.map((scale) =>
		scale.id === id ? { ...scale, table: null } : scale
	);
	return compile({ ...questionnaire, scales }, [...sections.values()]);
}

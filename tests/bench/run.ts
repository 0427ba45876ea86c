import { benchSizes } from './sizes.ts';
import { benchBatch } from './scoring.ts';
import { benchOneResult } from './one-result.ts';
import { benchServer } from './server.ts';
import { benchProof } from './proof.ts';
import { benchWorkbench } from './workbench.ts';

/**
 * `npm run bench`: the budgets, measured in this run. Times depend on the machine, so going over one is reported and
 * fails nothing; that the engine and the baseline agree, and that everything runs, is checked.
 */
const lines = [
	...benchBatch(),
	...benchOneResult(),
	...benchProof(),
	...benchWorkbench(),
	...benchSizes(),
	...(await benchServer())
];
const width = Math.max(...lines.map(({ what }) => what.length));
for (const { what, measured, budget, isWithin } of lines) {
	console.log(`${isWithin ? '  ' : '! '}${what.padEnd(width)}  ${measured}  (${budget})`);
}
console.log(
	`\n${lines.filter(({ isWithin }) => isWithin).length} of ${lines.length} within budget`
);

import { expect, test } from '../fixtures.ts';
import { Workbench } from '../pages/workbench.ts';

test('a slip is told while typing, and mended at a press', async ({ tab, site }) => {
	const bench = new Workbench(tab);
	await bench.open(site.address);
	await bench.problems(0);
	// `answers: how-often` loses its last letter but one.
	await bench.typeAfter('answers: how-often', 'ArrowLeft', 'Backspace');
	expect(await bench.problems(1)).toContain('how-oftn');
	await bench.mend('Write how-often on line 29');
	await bench.problems(0);
	expect(await bench.written()).toContain('answers: how-often');
});

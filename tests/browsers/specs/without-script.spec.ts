import { expect, test } from '../fixtures.ts';
import { CheckPage } from '../pages/check-page.ts';
import { ResultsPage } from '../pages/results-page.ts';
import { SafetyExit } from '../pages/safety-exit.ts';

test.use({ script: false });

test('without JavaScript, a check is sent as one form, and the exit leads to the neutral page', async ({
	tab,
	site
}) => {
	const check = new CheckPage(tab);
	await check.openFrom(site.address, 'You and one other person');
	await check.sayAge();
	await tab.see({ text: { pattern: '^Your answers go to this site once' } });
	await check.answerForm(1);
	await new ResultsPage(tab).shown();
	expect(await tab.address()).toBe(`${site.address}/check`);
	await new SafetyExit(tab).byMouse();
	await new SafetyExit(tab).isGone();
});

import { expect, test } from 'vitest';
import { pluginChecks } from './plugin-checks.ts';

test('leaves sensitive checks out, and lets no title out of its quotes', () => {
	const list = pluginChecks([
		{ id: 'evenings', title: "Your evenings, and whose they aren't \\", sensitive: false },
		{ id: 'hidden-one', title: 'Hidden', sensitive: true }
	]);
	expect(list).toContain(`\t'evenings' => 'Your evenings, and whose they aren\\'t \\\\',\n`);
	expect(list).not.toMatch(/hidden/i);
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Kit writes this element into every app, with a style attribute that our policy would block.
const config = readFileSync('svelte.config.js', 'utf8');
const source = readFileSync('node_modules/@sveltejs/kit/src/core/sync/write_root.js', 'utf8');
const styles = [...source.matchAll(/\sstyle="([^"]*)"/g)].map(([, style]) => style!);

test('the policy allows the one style attribute of the installed Kit, and no other', () => {
	const hashes = styles.map(
		(style) => `sha256-${createHash('sha256').update(style).digest('base64')}`
	);
	expect(hashes).toHaveLength(1);
	expect(config.match(/sha256-[\w+/=]+/g)).toEqual(hashes);
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const config = readFileSync('svelte.config.js', 'utf8');
const hashesIn = (directive: string): string[] | null => {
	const [line = ''] = config.split('\n').filter((one) => one.includes(`'${directive}': [`));
	return line.match(/sha256-[\w+/=]+/g);
};
const hashOf = (text = ''): string =>
	`sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the policy allows the one style attribute of the installed Kit, and no other', () => {
	// Kit writes this element into every app, with a style attribute that our policy would block.
	const source = readFileSync('node_modules/@sveltejs/kit/src/core/sync/write_root.js', 'utf8');
	const styles = [...source.matchAll(/\sstyle="([^"]*)"/g)].map(([, style]) => hashOf(style));
	expect(styles).toHaveLength(1);
	expect(hashesIn('style-src-attr')).toEqual(styles);
});

test('the policy allows the one script that stands in every page, and no other', () => {
	const page = readFileSync('src/app.html', 'utf8');
	const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) =>
		hashOf(script)
	);
	expect(scripts).toHaveLength(1);
	expect(hashesIn('script-src')).toEqual(scripts);
	expect(config.match(/sha256-[\w+/=]+/g)).toHaveLength(2);
});

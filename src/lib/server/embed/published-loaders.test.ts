import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOADER_VERSION } from '../../../embed/loader/loader-version.ts';
import { buildLoader } from './build-loader.ts';
import { publishedLoaders } from './published-loaders.ts';

describe('the loader', () => {
	test('of this version is the one that was given out under it', async () => {
		const [newest] = publishedLoaders();
		expect(newest?.version).toBe(LOADER_VERSION);
		expect(newest?.text).toBe(await buildLoader(null));
	});

	test('that was given out first is still the same, letter by letter', () => {
		const first = publishedLoaders().find(({ version }) => version === '1.0.0');
		expect(
			createHash('sha256')
				.update(first?.text ?? '')
				.digest('hex')
		).toBe('c71089f477bc58c82bd9010e869f975f1a3e587991c4f525c809e577ec8fbb50');
	});

	test('is at most 3 kB, with the ids of every check that can be framed', async () => {
		const ids = Array.from({ length: 20 }, (_, at) => `a-check-with-a-long-name-${at}`);
		const loader = await buildLoader(ids);
		const size = gzipSync(loader, { level: 9 }).length;
		expect(size).toBeGreaterThan(1_000);
		expect(size).toBeLessThanOrEqual(3_000);
		expect(loader).not.toMatch(/\bimport\s*[{"'`(]|\beval\b|innerHTML/);
	});
});

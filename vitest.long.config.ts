import { defineConfig } from 'vitest/config';

/** The tests that take minutes: `npm run test:long`. */
export default defineConfig({
	test: {
		include: ['tests/long/**/*.test.ts', 'tests/attack/long/**/*.test.ts'],
		testTimeout: 30 * 60_000
	}
});

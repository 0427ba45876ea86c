import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { content } from './src/lib/server/content/vite-plugin.ts';

export default defineConfig({
	plugins: [content(), sveltekit()],
	server: { port: 5173, strictPort: false },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		// Property tests share two cores with a browser: how long one takes is no verdict.
		testTimeout: 60_000,
		exclude: ['tests/e2e/**', 'tests/long/**', 'node_modules/**']
	}
});

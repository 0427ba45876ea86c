import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { content } from './src/lib/server/content/vite-plugin.ts';
import { leaveOutWorkbench } from './src/lib/server/offline/leave-out-plugin.ts';

export default defineConfig({
	plugins: [content(), leaveOutWorkbench(), sveltekit()],
	worker: {
		format: 'es',
		rolldownOptions: {
			// `pluralize`, which counting syllables needs, gives itself away only where there is a `require`.
			transform: { define: { 'typeof require': '"function"' } }
		}
	},
	server: { port: 5173, strictPort: false },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		// Property tests share two cores with a browser: how long one takes is no verdict.
		testTimeout: 60_000,
		exclude: ['tests/e2e/**', 'tests/long/**', 'node_modules/**']
	}
});

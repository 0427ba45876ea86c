import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { content } from './src/lib/server/content/vite-plugin.ts';
import { embedFiles } from './src/lib/server/embed/vite-plugin.ts';
import { leaveOutUnused } from './src/lib/server/offline/leave-out-plugin.ts';
import { pagesWithoutRouter } from './src/lib/server/router/pages-without-router.ts';
import { slimRouter } from './src/lib/server/router/slim-router.ts';
import { pageScripts } from './src/lib/server/scripts/vite-plugin.ts';

export default defineConfig({
	plugins: [
		content(),
		slimRouter(),
		pagesWithoutRouter(),
		leaveOutUnused(),
		embedFiles(),
		pageScripts(),
		sveltekit()
	],
	build: {
		// Pages name the files they begin with in their head. Naming those of every later page in the code, too, would make
		// each visit longer by what it may never need; styles must be named, or they would come after their markup.
		modulePreload: {
			resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css'))
		}
	},
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
		// Starting a server takes longer where a browser starts beside it.
		hookTimeout: 120_000,
		// Left alone, half of a machine with two cores would wait.
		maxWorkers: 2,
		exclude: ['tests/e2e/**', 'tests/long/**', 'tests/attack/long/**', 'node_modules/**']
	}
});

import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { slimRouter } from './src/cli/slim-router.ts';
import { content } from './src/lib/server/content/vite-plugin.ts';
import { forgetRoutes } from './src/lib/server/offline/forget-routes.ts';
import { leaveOutUnused } from './src/lib/server/offline/leave-out-plugin.ts';
import { SCRIPTLESS_ROUTES } from './src/lib/server/offline/scriptless-routes.ts';

export default defineConfig({
	plugins: [
		content(),
		slimRouter(),
		forgetRoutes(SCRIPTLESS_ROUTES),
		leaveOutUnused(),
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
		exclude: ['tests/e2e/**', 'tests/long/**', 'node_modules/**']
	}
});

import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'**/build/',
			'**/.svelte-kit/',
			'node_modules/',
			'test-results/',
			'src/embed/published/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	// The host checker speaks to whoever looks after the page it runs in.
	{ files: ['src/embed/host-page/run-here.ts'], rules: { 'no-console': 'off' } },
	// What is wrong with a theme is told to whoever builds the host page.
	{ files: ['src/lib/embed/tell-theme-problems.ts'], rules: { 'no-console': 'off' } },
	// Commands and test runners talk to a terminal.
	{ files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
	// Playwright reads from the pattern of its first argument what a fixture needs, and it may need nothing.
	{
		files: ['tests/browsers/fixtures.ts'],
		rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
	}
);

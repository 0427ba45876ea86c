import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { newQuestionnaire } from '../src/author/new-questionnaire.ts';
import { generatedFiles } from '../src/cli/generated-files.ts';
import { privacyWords } from '../src/i18n/privacy.en.ts';
import { readEmbeds } from '../src/lib/server/embeds/read-embeds.ts';
import { readOperator } from '../src/lib/server/operator/read-operator.ts';
import { readQuestionnaire } from '../src/questionnaire/read-questionnaire.ts';
import { sections, shipped } from './content/shipped.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { scripts, devDependencies } = JSON.parse(read('package.json')) as {
	scripts: Record<string, string>;
	devDependencies: Record<string, string>;
};
const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const documents = [
	'README.md',
	'CONTRIBUTING.md',
	'SECURITY.md',
	'CODE_OF_CONDUCT.md',
	'questionnaires/README.md',
	'docs/browsers.md',
	'docs/dependencies.md',
	'docs/operating.md',
	'docs/guide-coverage.md',
	'docs/embed-hosts.md',
	'docs/security.md',
	...decisions
];

describe.each(documents)('%s', (file) => {
	const text = read(file);

	test('links only to files that exist', () => {
		const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
		expect(links.filter((path) => !existsSync(join(root, dirname(file), path)))).toEqual([]);
	});

	test('names only scripts and source files that exist', () => {
		const commands = [
			...text.matchAll(/npm (?:run )?(start|test(?!:)|[a-z]+:[a-z]+|run [a-z:]+)/g)
		];
		const named = commands.map(([, name = '']) => name.replace('run ', ''));
		expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);

		const paths = [...text.matchAll(/`((?:src|tests|docs|guide|questionnaires)\/[\w./-]+)`/g)];
		// The folder a newcomer makes while reading.
		const made = 'questionnaires/quiet-evenings/';
		const missing = paths
			.map(([, path = '']) => path)
			.filter((path) => path !== made && !existsSync(join(root, path)));
		expect(missing).toEqual([]);
	});
});

describe('the README', () => {
	const text = read('README.md');

	test('opens with the two commands', () => {
		expect(text.indexOf('npm ci && npm start')).toBeLessThan(400);
		expect(text.indexOf('npm ci && npm test')).toBeLessThan(500);
	});

	test('names every shipped check by its title', () => {
		expect(
			shipped.map(({ questionnaire }) => questionnaire.title).filter((t) => !text.includes(t))
		).toEqual([]);
	});

	test('names only settings that the code reads', () => {
		const code = [
			'src/cli/address.ts',
			'src/cli/embeds-file.ts',
			'src/lib/server/content/content.ts',
			'tests/find-chromium.ts'
		].map(read);
		const settings = [...text.matchAll(/`((?:RAPPORT|CHROMIUM)_[A-Z]+)`/g)].map(
			([, name = '']) => name
		);
		expect(settings.length).toBeGreaterThan(4);
		expect(settings.filter((name) => !code.some((source) => source.includes(name)))).toEqual([]);
	});
});

describe('docs/dependencies.md', () => {
	test('has a line for every dependency and for nothing else', () => {
		const rows = read('docs/dependencies.md')
			.split('\n')
			.filter((line) => line.startsWith('| `'));
		const listed = rows.flatMap((row) =>
			[...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
		);
		expect(listed.toSorted()).toEqual(Object.keys(devDependencies).toSorted());
	});

	test('every version is exact', () => {
		expect(Object.values(devDependencies).filter((v) => !/^\d+\.\d+\.\d+$/.test(v))).toEqual([]);
	});
});

describe('the privacy page', () => {
	test.each(privacyWords.claims.list)('names a test for: $says', ({ test: { file, title } }) => {
		expect(read(file)).toContain(`test('${title}'`);
	});
});

describe('docs/operating.md', () => {
	const text = read('docs/operating.md');

	test('shows an operator.yaml that works as it stands', () => {
		const [, yaml = ''] = /```yaml\n(run_by:[\s\S]*?)```/.exec(text) ?? [];
		expect(readOperator(yaml)).toMatchObject({ ok: true, operator: { proxyKeepsDays: 7 } });
	});

	test('shows an embeds.yaml that works as it stands', () => {
		const [, yaml = ''] = /```yaml\n(# The embed id[\s\S]*?)```/.exec(text) ?? [];
		expect(readEmbeds(yaml, ['social-overload'])).toMatchObject({
			ok: true,
			embeds: [{ id: 'example-practice', share: 'bands', origins: { length: 2 } }]
		});
	});

	test('says that no specialist service has reviewed the sensitive check', () => {
		expect(text).toContain('**That has not happened yet.**');
	});

	test('names only settings that the code reads', () => {
		const code = read('src/cli/address.ts') + read('src/cli/embeds-file.ts');
		const settings = [...text.matchAll(/`(RAPPORT_[A-Z]+)`/g)].map(([, name = '']) => name);
		expect(new Set(settings).size).toBe(5);
		expect(settings.filter((name) => !code.includes(name))).toEqual([]);
	});
});

describe('questionnaires/README.md', () => {
	test('begins with a questionnaire that works as it stands', () => {
		const [, yaml = ''] =
			/```yaml\n(format: 1\n[\s\S]*?)```/.exec(read('questionnaires/README.md')) ?? [];
		const reading = readQuestionnaire(yaml, { folder: 'quiet-evenings', sections });
		expect(reading).toMatchObject({ ok: true, warnings: [] });

		const begun = newQuestionnaire('quiet-evenings').get('questionnaire.yaml');
		expect(begun).toBe(`# yaml-language-server: $schema=../schema.json\n${yaml}`);
	});

	test('names every command, and no other', () => {
		const rows = [...read('questionnaires/README.md').matchAll(/^\| `([a-z]+) ?[^`]*` \|/gm)];
		const table =
			read('questionnaires/README.md').split('## The commands')[1]?.split('\n## ')[0] ?? '';
		const named = rows.filter(([row]) => table.includes(row)).map(([, name]) => name);
		expect(named).toEqual(commands.map(({ name }) => name));
	});
});

test('what npm run generate writes is up to date', async () => {
	const generated = await generatedFiles(root);
	if (!generated.ok) throw new Error(generated.reason);
	expect(
		[...generated.files].filter(([file, text]) => read(file) !== text).map(([file]) => file)
	).toEqual([]);
});

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const yamlIn = (folder: string): string[] =>
	readdirSync(join(root, folder))
		.filter((name) => /\.ya?ml$/.test(name))
		.map((name) => `${folder}/${name}`);

const workflows = yamlIn('.github/workflows');
const forms = yamlIn('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('/config.yml'));

type Job = { permissions?: unknown; steps: { run?: string; uses?: string; with?: object }[] };
type Workflow = { permissions: unknown; jobs: Record<string, Job> };
type Part = {
	type: string;
	attributes: { value?: string; options?: { required?: boolean }[] };
};

describe.each(workflows)('%s', (file) => {
	const text = read(file);
	const workflow = parse(text) as Workflow;
	const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

	test('names every action by its whole commit, with the version beside it', () => {
		const used = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
		expect(used.length).toBeGreaterThan(0);
		const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
		expect(used.filter((line) => !pinned.test(line))).toEqual([]);
	});

	test('may do nothing but read the code', () => {
		expect(workflow.permissions).toEqual({});
		for (const { permissions } of Object.values(workflow.jobs)) {
			expect(permissions ?? {}).toEqual({ contents: 'read' });
		}
		const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkout?.with).toMatchObject({ 'persist-credentials': false });
	});

	test('runs the gate', () => {
		expect(steps.map(({ run }) => run)).toContain('bash .ci/run');
	});
});

describe('issue forms', () => {
	test('are three, and nobody starts with an empty page', () => {
		expect(forms).toHaveLength(3);
		const config = parse(read('.github/ISSUE_TEMPLATE/config.yml')) as {
			blank_issues_enabled: boolean;
			contact_links: { url: string }[];
		};
		expect(config.blank_issues_enabled).toBe(false);
		expect(config.contact_links.map(({ url }) => url)).toEqual(['../../security/policy']);
	});

	test.each(forms)(
		'%s warns first not to paste answers, and asks whether that was heard',
		(file) => {
			const { body } = parse(read(file)) as { body: Part[] };
			const [first] = body;
			expect(first?.type).toBe('markdown');
			expect(first?.attributes.value?.replace(/\s+/g, ' ')).toMatch(
				/Everybody can read this.*Do not paste answers/
			);
			const last = body.at(-1);
			expect(last?.type).toBe('checkboxes');
			expect(last?.attributes.options?.map(({ required }) => required)).toEqual([true]);
		}
	);
});

test('every picture of the README is there, small, and has words for those who do not see it', () => {
	const pictures = [...read('README.md').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
	expect(pictures.length).toBeGreaterThan(0);
	for (const [, words = '', file = ''] of pictures) {
		expect(words.length, file).toBeGreaterThan(40);
		expect(existsSync(join(root, file)), file).toBe(true);
		const bytes = readFileSync(join(root, file));
		expect(bytes.subarray(1, 4).toString(), file).toBe('PNG');
		expect(statSync(join(root, file)).size, file).toBeLessThan(200_000);
	}
});

test('tests of one folder of src are in that folder', () => {
	// Commands, frames, versions and proofs are tried against golden files, a browser and referees of their own.
	const across = ['cli', 'compare', 'embed', 'prove'];
	const folders = readdirSync(join(root, 'src')).filter((name) => !across.includes(name));
	expect(folders.filter((name) => existsSync(join(root, 'tests', name)))).toEqual([]);
});

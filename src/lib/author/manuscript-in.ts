import type { Manuscript } from '$core/author/manuscript.ts';

/** A file that was opened. */
export type OpenedFile = { name: string; text: string };

export type Opened =
	{ ok: true; manuscript: Manuscript } | { ok: false; reason: 'none' | 'several' };

/** The questionnaire among opened files, by their names: the one called `questionnaire.yaml`, or else the only one in YAML. */
export function manuscriptIn(files: readonly OpenedFile[]): Opened {
	const named = (name: string): OpenedFile[] => files.filter((file) => file.name === name);
	const examples = named('examples.yaml');
	const other = files.filter(({ name }) => /\.ya?ml$/i.test(name) && name !== 'examples.yaml');
	const candidates = named('questionnaire.yaml').length > 0 ? named('questionnaire.yaml') : other;
	const [questionnaire] = candidates;
	if (questionnaire === undefined) return { ok: false, reason: 'none' };
	if (candidates.length > 1 || examples.length > 1) return { ok: false, reason: 'several' };
	return {
		ok: true,
		manuscript: {
			questionnaire: plain(questionnaire.text),
			examples: plain(examples[0]?.text ?? ''),
			recorded: recordIn(named('fingerprint.json')[0]?.text ?? 'null')
		}
	};
}

function plain(text: string): string {
	return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** What `npm run generate` wrote beside it. Anything else under that name is left alone. */
function recordIn(text: string): Manuscript['recorded'] {
	try {
		const { version, scores } = JSON.parse(text) as { version: unknown; scores: unknown };
		return typeof version === 'number' && typeof scores === 'string' ? { version, scores } : null;
	} catch {
		return null;
	}
}

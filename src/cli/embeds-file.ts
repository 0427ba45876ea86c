import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../problems/format-problem.ts';
import type { Embed } from '../lib/server/embeds/embed.ts';
import { readEmbeds } from '../lib/server/embeds/read-embeds.ts';
import { readContent } from '../lib/server/content/read-content.ts';

type EmbedsFile =
	{ ok: true; embeds: Embed[] | null } | { ok: false; file: string; reason: string };

/**
 * What sites may frame: from `embeds.yaml` in a folder, or the same lines in the variable RAPPORT_EMBEDS where there is no file to
 * write to. Null where nothing is said.
 */
export function embedsFile(root: string, env: Record<string, string | undefined>): EmbedsFile {
	const path = join(root, 'embeds.yaml');
	const isFile = existsSync(path);
	const source = isFile ? readFileSync(path, 'utf8') : env.RAPPORT_EMBEDS;
	if (source === undefined) return { ok: true, embeds: null };
	const file = isFile ? 'embeds.yaml' : 'RAPPORT_EMBEDS';
	const content = readContent(env.RAPPORT_CONTENT ?? root);
	if (!content.ok) return { ok: false, file: 'The content', reason: content.message };
	const framable = content.content.questionnaires
		.filter(({ questionnaire }) => !questionnaire.sensitive)
		.map(({ questionnaire }) => questionnaire.id);
	const reading = readEmbeds(source, framable);
	if (reading.ok) return reading;
	const reason = reading.problems
		.map((problem) => formatProblem(problem, file, source))
		.join('\n\n');
	return { ok: false, file, reason };
}

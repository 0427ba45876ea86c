import * as z from 'zod';
import { ID } from '../../../model/words.ts';
import { SHARE_LEVELS } from '../../../model/shared-result.ts';
import type { Problem } from '../../../problems/problem.ts';
import { checkShape } from '../../../shape/check-shape.ts';
import { Language } from '../../../questionnaire/shape/language.ts';
import { add, either, fields, listOf, type LeafFinding } from '../../../shape/leaf.ts';
import { readYaml } from '../../../yaml/read-yaml.ts';
import type { Embed } from './embed.ts';
import { refusedOrigin } from './refused-origin.ts';

/** A header of more origins than this would say that nobody knows any more who they all are. */
const MOST_ORIGINS = 20;

const text = z.string().trim().min(1).max(100);

const origin = text.superRefine((value, context) => {
	const fault = refusedOrigin(value);
	if (fault !== null) add(context, { code: 'origin_refused', args: { value, fault } });
});

type EmbedsReading = { ok: true; embeds: Embed[] } | { ok: false; problems: Problem[] };

/** Reads embeds.yaml: by id, what each site may frame. `framable` are the ids of the checks that can be framed at all. */
export function readEmbeds(source: string, framable: readonly string[]): EmbedsReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(embedsFile(framable), yaml.file);
	if (!shaped.ok) return shaped;
	const embeds = [...shaped.authored].map(([id, one]): Embed => ({
		id,
		name: one.name,
		checks: one.checks,
		origins: [...new Set(one.origins)],
		language: one.language ?? null,
		theme: one.theme ?? null,
		share: one.share === undefined || one.share === 'nothing' ? null : one.share,
		grows: one.height === 'grows'
	}));
	return { ok: true, embeds };
}

function embedsFile(framable: readonly string[]) {
	const check = z.string().superRefine((value, context) => {
		if (framable.includes(value)) return;
		add(context, { code: 'choice_unknown', args: { field: 'checks', value, known: framable } });
	});
	const embed = fields({
		name: text,
		checks: either('`all`, or a list of checks', [z.literal('all'), listOf(check, 1, 'check')]),
		origins: listOf(origin, 1, 'origin').superRefine((origins, context) => {
			if (origins.length <= MOST_ORIGINS) return;
			add(
				context,
				{ code: 'list_too_long', args: { field: 'origins', most: MOST_ORIGINS } },
				'key'
			);
		}),
		language: Language.optional(),
		theme: z.string().max(400).optional(),
		share: z.enum(['nothing', ...SHARE_LEVELS]).optional(),
		height: z.enum(['quiet', 'grows']).optional()
	});
	return z.map(z.string(), embed).superRefine((embeds, context) => {
		for (const id of [...embeds.keys()].filter((id) => !ID.test(id))) {
			const params: LeafFinding = { finding: { code: 'id_malformed', args: { id } }, at: 'key' };
			context.addIssue({ code: 'custom', path: [id], params });
		}
	});
}

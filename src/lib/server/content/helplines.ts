import * as z from 'zod';
import type { Problem } from '../../../problems/problem.ts';
import { checkShape } from '../../../shape/check-shape.ts';
import { date, fields, listOf } from '../../../shape/leaf.ts';
import { readYaml } from '../../../yaml/read-yaml.ts';

/** One service as `guide/helplines.json` lists it. */
const Helpline = fields({
	name: z.string().min(1),
	phone: z.string().min(3).optional(),
	/** A number, or "WORD to number". */
	text: z.string().min(3).optional(),
	/** A host name; for directories several, separated by " ; ". */
	web: z.string().min(3).optional(),
	type: z.enum(['emergency', 'ipv', 'crisis', 'youth', 'own-behaviour', 'directory']),
	for: z.string().min(1).optional(),
	/** primary: seen on an official page. secondary: several independent references. */
	evidence: z.enum(['primary', 'secondary']),
	checked_on: date,
	note: z.string().min(1).optional()
});

/** Lines by country code, and directories for everywhere under `*`. */
const Countries = z
	.map(z.string(), listOf(Helpline, 1, 'help line'))
	.transform((countries) => Object.fromEntries(countries));

const HelplinesFile = fields({ as_of: date, note: z.string(), countries: Countries });

export type Helpline = z.output<typeof Helpline>;
export type Helplines = Pick<z.output<typeof HelplinesFile>, 'countries'>;

type HelplinesReading = { ok: true; helplines: Helplines } | { ok: false; problems: Problem[] };

/** Reads the help lines. JSON is YAML, too, so a slip is shown with its line and column like any other. */
export function readHelplines(source: string): HelplinesReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(HelplinesFile, yaml.file);
	if (!shaped.ok) return shaped;
	return { ok: true, helplines: { countries: shaped.authored.countries } };
}

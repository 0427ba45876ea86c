import * as z from 'zod';

/** One service as `guide/helplines.json` lists it. */
export const Helpline = z.strictObject({
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
	evidence_seen: z.iso.date(),
	note: z.string().min(1).optional()
});

/** The file: lines by country code, and directories for everywhere under `*`. */
export const Helplines = z.strictObject({
	as_of: z.iso.date(),
	note: z.string(),
	countries: z.record(z.string().regex(/^([A-Z]{2}|\*)$/), z.array(Helpline).nonempty())
});

export type Helpline = z.infer<typeof Helpline>;
export type Helplines = z.infer<typeof Helplines>;

import * as z from 'zod';
import type { Problem } from '../../../problems/problem.ts';
import { checkShape } from '../../../shape/check-shape.ts';
import { add, between, fields, whole } from '../../../shape/leaf.ts';
import { readYaml } from '../../../yaml/read-yaml.ts';
import { unnamedOperator, type Operator } from './operator.ts';

const text = z.string().trim().min(1).max(400);

const httpsAddress = text.superRefine((value, context) => {
	if (isHttps(value)) return;
	add(context, { code: 'address_refused', args: { field: '', value, wanted: 'https' } });
});

const contactAddress = text.superRefine((value, context) => {
	if (isHttps(value) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return;
	add(context, { code: 'address_refused', args: { field: '', value, wanted: 'mail-or-https' } });
});

const OperatorFile = fields({
	run_by: text,
	contact: contactAddress,
	imprint: httpsAddress.optional(),
	exit_to: httpsAddress.optional(),
	clear_after_minutes: between(0.5, 30).optional(),
	proxy_keeps_days: whole(0, 3650),
	hsts_include_subdomains: z.boolean().optional()
});

type OperatorReading = { ok: true; operator: Operator } | { ok: false; problems: Problem[] };

/** Reads operator.yaml. An operator who names themselves also says how long their proxy remembers visits. */
export function readOperator(source: string): OperatorReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(OperatorFile, yaml.file);
	if (!shaped.ok) return shaped;
	const { authored } = shaped;
	return {
		ok: true,
		operator: {
			runBy: authored.run_by,
			contact: authored.contact,
			imprint: authored.imprint ?? null,
			exitTo: authored.exit_to ?? unnamedOperator.exitTo,
			clearAfterMinutes: authored.clear_after_minutes ?? unnamedOperator.clearAfterMinutes,
			proxyKeepsDays: authored.proxy_keeps_days,
			hstsIncludesSubdomains:
				authored.hsts_include_subdomains ?? unnamedOperator.hstsIncludesSubdomains
		}
	};
}

function isHttps(value: string): boolean {
	return URL.canParse(value) && new URL(value).protocol === 'https:' && !/[\s"'<>;]/.test(value);
}

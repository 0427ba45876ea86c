import type { MissingRule, Scale, Transform } from '../../model/scale.ts';
import type { AuthoredScale } from '../shape/scale.ts';
import { expandScoring } from './expand-scoring.ts';
import { expandTable } from './expand-table.ts';
import type { Report } from './report.ts';

/** What the members of a scale may be. */
export type Known = { questions: ReadonlySet<string>; scales: ReadonlySet<string> };

/** A scale with its defaults written out. */
export function expandScale(
	id: string,
	authored: AuthoredScale,
	known: Known,
	report: Report
): Scale {
	noteMembers(id, authored, known, report);
	const isOfScales = authored.of.length > 0 && authored.of.every((name) => known.scales.has(name));

	return {
		id,
		title: authored.title,
		describes: authored.describes,
		scoring: expandScoring(authored),
		of: isOfScales ? 'scales' : 'questions',
		members: authored.of.map((name) => ({
			name,
			reversed: authored.reversed?.includes(name) ?? false,
			weight: authored.weights?.get(name) ?? 1
		})) as Scale['members'],
		shown: authored.shown ?? true,
		higher: authored.higher,
		missing: missingRule(authored.missing),
		notApplicable: authored.not_applicable ?? 'drop',
		hidden: authored.hidden ?? 'drop',
		transform: transform(authored.transform),
		round: authored.round ?? null,
		table: authored.table ? expandTable(id, authored.table, report) : null,
		bands: [...(authored.bands ?? [])].map(([band, { from, title, text }]) => ({
			id: band,
			from: from === 'lowest' ? null : from,
			title,
			text
		})),
		precision: authored.precision ?? null,
		norms: authored.norms ?? []
	};
}

function noteMembers(scale: string, { of }: AuthoredScale, known: Known, report: Report): void {
	const questions = of.filter((name) => known.questions.has(name));
	const scales = of.filter((name) => known.scales.has(name) && !known.questions.has(name));
	const path = ['scales', scale, 'of'];

	for (const [index, name] of of.entries()) {
		if (known.questions.has(name) || known.scales.has(name)) continue;
		const names = [...known.questions, ...known.scales];
		report({ code: 'name_unknown', args: { name, known: names }, path: [...path, index] });
	}
	if (questions.length > 0 && scales.length > 0) {
		report({ code: 'members_mixed', args: { scale, questions, scales }, path });
	}
}

function missingRule(missing: AuthoredScale['missing']): MissingRule {
	if (missing === 'none_allowed') return { rule: 'none_allowed' };
	if ('zero_up_to' in missing) return { rule: 'zero_up_to', atMost: missing.zero_up_to };
	if (missing.prorate_from === 'half') return { rule: 'prorate_half' };
	return { rule: 'prorate_from', atLeast: missing.prorate_from };
}

function transform(authored: AuthoredScale['transform']): Transform | null {
	if (authored === undefined) return null;
	if (authored === 'pomp') return { kind: 'pomp' };
	if ('linear' in authored) return { kind: 'linear', ...authored.linear };
	return 'z' in authored ? { kind: 'z', ...authored.z } : { kind: 't', ...authored.t };
}

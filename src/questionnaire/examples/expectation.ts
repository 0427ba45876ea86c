import type { Persona, ScaleExpectation } from '../../model/persona.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Scale } from '../../model/scale.ts';
import type { Finding, Path } from '../../problems/problem.ts';
import type { YamlValue } from '../../yaml/node.ts';
import { shapeOf } from '../expand/condition-reader.ts';
import type { Report } from '../expand/report.ts';

/** What must come out of an example: values and bands of scales, the profile, flags and sections. */
export function readExpectation(
	authored: ReadonlyMap<string, YamlValue>,
	questionnaire: Questionnaire,
	path: Path,
	report: Report
): Persona['expect'] {
	const scales = new Map<string, ScaleExpectation>();
	const known = questionnaire.scales.map(({ id }) => id);

	for (const [name, value] of authored) {
		if (OTHERS.includes(name)) continue;
		const scale = questionnaire.scales.find(({ id }) => id === name);
		if (scale) {
			const expectation = ofScale(scale, value, [...path, name], report);
			if (expectation) scales.set(name, expectation);
		} else {
			const args = { field: name, known: [...known, ...OTHERS] };
			report({ code: 'field_unknown', args, path: [...path, name], at: 'key' });
		}
	}

	const profiles = questionnaire.profiles.map(({ id }) => id);
	const flags = questionnaire.flags.map(({ id }) => id);
	const shown = questionnaire.guidance.flatMap((rule) =>
		rule.kind === 'show' ? rule.section : []
	);
	return {
		scales,
		profile: ofProfile(authored.get('profile'), profiles, [...path, 'profile'], report),
		flags: listIn(authored, 'flags', path, report, (flag) =>
			flags.includes(flag) ? null : { code: 'flag_unknown', args: { flag, known: flags } }
		),
		show: listIn(authored, 'show', path, report, (section) =>
			shown.includes(section)
				? null
				: { code: 'section_never_shown', args: { section, known: [...new Set(shown)] } }
		),
		// Which sections a tag hides is not known here; the engine compares them.
		hide: listIn(authored, 'hide', path, report, () => null)
	};
}

const OTHERS: readonly string[] = ['profile', 'flags', 'show', 'hide'];

/** `[2.3333, high]`, one of the two, `unscored` or `partial`. */
function ofScale(
	{ id: scale, bands }: Scale,
	value: YamlValue,
	path: Path,
	report: Report
): ScaleExpectation | null {
	if (value === 'unscored' || value === 'partial') return { kind: value };
	const parts = Array.isArray(value) ? value : [value];
	const numbers = parts.filter((part) => typeof part === 'number');
	const words = parts.filter((part) => typeof part === 'string');
	const isClear = numbers.length <= 1 && words.length <= 1 && parts.length > 0;

	if (!isClear || numbers.length + words.length !== parts.length) {
		report({ code: 'expectation_unclear', args: { scale }, path });
		return null;
	}
	const [band] = words;
	const known = bands.map(({ id }) => id);
	if (band !== undefined && !known.includes(band)) {
		const place = Array.isArray(value) ? [...path, value.indexOf(band)] : path;
		report({ code: 'band_unknown', args: { scale, band, known }, path: place });
	}
	return { kind: 'scored', value: numbers[0] ?? null, band: band ?? null };
}

function ofProfile(
	value: YamlValue | undefined,
	known: readonly string[],
	path: Path,
	report: Report
): string | null {
	if (value === undefined) return null;
	const profile = String(value);
	if (known.includes(profile) || profile === 'none' || profile === 'between') return profile;
	report({ code: 'profile_unknown', args: { profile, known }, path });
	return null;
}

function listIn(
	authored: ReadonlyMap<string, YamlValue>,
	field: string,
	path: Path,
	report: Report,
	faultOf: (name: string) => Finding | null
): string[] | null {
	const value = authored.get(field);
	if (value === undefined) return null;
	if (!Array.isArray(value)) {
		const found = value instanceof Map ? 'a map' : `\`${String(value)}\``;
		const args = { field, wanted: 'a list', found };
		report({ code: 'value_kind', args, path: [...path, field] });
		return null;
	}
	for (const [index, name] of value.entries()) {
		const place = [...path, field, index];
		if (typeof name !== 'string') {
			const args = { field, wanted: 'only names in this list', found: shapeOf(name) };
			report({ code: 'value_kind', args, path: place });
			continue;
		}
		const fault = faultOf(name);
		if (fault) report({ ...fault, path: place });
	}
	return value.map(String);
}

import { Words } from '../../model/words.ts';
import { nearest } from '../../problems/nearest.ts';
import type { Found, Problem } from '../../problems/problem.ts';
import { checkShape } from '../../shape/check-shape.ts';
import { kindOf } from '../../shape/explain-issue.ts';
import { inFileOrder, place } from '../../yaml/locate.ts';
import { valueOf } from '../../yaml/node.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import { AuthoredOverlay } from './authored-overlay.ts';
import type { Overlay } from './overlay.ts';
import { overlayWords, type OverlayLeaf } from './overlay-words.ts';
import { sourceMark } from './source-mark.ts';
import { wordPlaces, type WordPlace } from './word-places.ts';

export type OverlayReading =
	{ ok: true; overlay: Overlay; warnings: Problem[] } | { ok: false; problems: Problem[] };

/**
 * Reads a translation of a questionnaire. `source` is the questionnaire, which was read without a problem; `language` is
 * what the name of the file says.
 */
export function readOverlay(text: string, source: string, language: string): OverlayReading {
	const yaml = readYaml(text);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(AuthoredOverlay, yaml.file);
	if (!shaped.ok) return shaped;
	const original = readYaml(source);
	if (!original.ok) throw new Error('Only a questionnaire that reads can be translated.');

	const places = wordPlaces(valueOf(original.file.root));
	const leaves = overlayWords(yaml.file.root);
	const { authored } = shaped;
	const found: Found[] = leaves.flatMap((leaf) => wrongLeaf(leaf, places));
	if (authored.language !== language) {
		const args = { language: authored.language, file: `${language}.yaml` };
		found.push({ code: 'language_differs_from_file', args, path: ['language'] });
	}
	const inPlace = (all: readonly Found[]): Problem[] =>
		inFileOrder(all.map((one) => place(yaml.file, one)));
	if (found.length > 0) return { ok: false, problems: inPlace(found) };

	const overlay: Overlay = {
		language,
		words: new Map(
			leaves.map(({ name, node }) => [name, node.kind === 'scalar' ? String(node.value) : ''])
		),
		changed: authored.source_changed ?? [],
		marks: authored.source_marks ?? new Map()
	};
	const open = inPlace(places.flatMap((one) => openWords(one, overlay)));
	if (open.some(({ severity }) => severity === 'error')) return { ok: false, problems: open };
	return { ok: true, overlay, warnings: open };
}

function wrongLeaf({ name, path, node }: OverlayLeaf, places: readonly WordPlace[]): Found[] {
	const known = places.map((one) => one.name);
	if (!known.includes(name)) {
		const near = nearest(name, known);
		const args = { name, known: near === null ? [] : [near] };
		return [{ code: 'words_unknown', args, path, at: 'key' }];
	}
	const field = String(path.at(-1));
	if (node.kind !== 'scalar' || typeof node.value !== 'string') {
		return [{ code: 'value_kind', args: { field, wanted: 'text', found: kindOf(node) }, path }];
	}
	const parsed = Words.safeParse(node.value);
	if (parsed.success) return [];
	return node.value.trim() === ''
		? [{ code: 'text_empty', args: { field }, path }]
		: [{ code: 'text_too_long', args: { field, most: 4_000 }, path }];
}

/** What a person would read in the language of the source, or in words that fit another text. */
function openWords({ name, text }: WordPlace, { words, changed, marks }: Overlay): Found[] {
	const path = name.split('.');
	const own = words.get(name);
	if (own === undefined) return [{ code: 'words_missing', args: { name }, path, at: 'key' }];
	const mark = marks.get(name);
	if (changed.includes(name) || (mark !== undefined && mark !== sourceMark(text))) {
		return [{ code: 'words_outdated', args: { name, source: text }, path }];
	}
	return own === text ? [{ code: 'words_untranslated', args: { name }, path }] : [];
}

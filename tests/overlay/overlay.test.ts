import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedWords } from '../../src/compare/changed-words.ts';
import { fingerprint } from '../../src/questionnaire/fingerprint.ts';
import { readOverlay } from '../../src/questionnaire/overlay/read-overlay.ts';
import { refreshedOverlay } from '../../src/questionnaire/overlay/refreshed-overlay.ts';
import { translatedQuestionnaire } from '../../src/questionnaire/overlay/translated-questionnaire.ts';
import { wordPlaces } from '../../src/questionnaire/overlay/word-places.ts';
import { valueOf } from '../../src/yaml/node.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { shipped } from '../content/shipped.ts';

const folder = join(import.meta.dirname, '../../questionnaires');

describe.each(shipped)('a translation of $id', ({ id, questionnaire }) => {
	const source = readFileSync(join(folder, id, 'questionnaire.yaml'), 'utf8');
	const yaml = readYaml(source);
	const places = yaml.ok ? wordPlaces(valueOf(yaml.file.root)) : [];

	test('leaves scores, guidance and every name as they are, whatever its words', () => {
		const texts = fc.array(fc.string({ minLength: 1, maxLength: 40 }), {
			minLength: 1,
			maxLength: 9
		});
		fc.assert(
			fc.property(texts, fc.nat(99), (words, shift) => {
				const overlay = {
					language: 'de',
					words: new Map(
						places.map(({ name }, at) => [name, words[(at + shift) % words.length]!.trim() || 'x'])
					),
					changed: [],
					marks: new Map<string, string>()
				};
				const translated = translatedQuestionnaire(source, overlay);
				expect(fingerprint(translated)).toEqual(fingerprint(questionnaire));
				expect(translated.language).toBe('de');
			}),
			{ numRuns: 25 }
		);
	});

	test('reaches every text that people read', () => {
		const words = new Map(places.map(({ name }) => [name, `auf deutsch ${name}`]));
		const overlay = { language: 'de', words, changed: [], marks: new Map<string, string>() };
		const changed = changedWords(questionnaire, translatedQuestionnaire(source, overlay));
		const kept = [...textsIn(questionnaire)].filter(
			([at]) => !changed.some((one) => one.at === at)
		);
		// Citations and notices of rights stay in the language they were made in.
		expect(
			kept.filter(([at]) => !/^(rights|sources|unproved|scales\.[^.]+\.(precision|norms))/.test(at))
		).toEqual([]);
	});

	test('begins with every text of the questionnaire, and reads back', () => {
		const { text, open } = refreshedOverlay(source, null, 'de');
		expect(open).toEqual(places.map(({ name }) => name));
		const reading = readOverlay(text, source, 'de');
		if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
		expect(reading.warnings.map(({ code }) => code)).toEqual(
			places.map(() => 'words_untranslated')
		);
		const translated = translatedQuestionnaire(source, reading.overlay);
		expect({ ...translated, language: 'en' }).toEqual(questionnaire);
	});

	test('is the same when nothing changed', () => {
		const { text } = refreshedOverlay(source, null, 'de');
		expect(refreshedOverlay(source, text, 'de').text).toBe(text);
	});
});

/** The words of a questionnaire, as a comparison with nothing tells them. */
function textsIn(questionnaire: (typeof shipped)[number]['questionnaire']): Map<string, string> {
	const empty = { id: '', version: 1 } as typeof questionnaire;
	const words = changedWords(empty, questionnaire);
	return new Map(
		words.flatMap(({ at, after }): [string, string][] => (after === null ? [] : [[at, after]]))
	);
}

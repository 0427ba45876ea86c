import type { Questionnaire } from '../../model/questionnaire.ts';
import { type YamlValue, valueOf } from '../../yaml/node.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import { expandQuestionnaire } from '../expand/expand-questionnaire.ts';
import { AuthoredQuestionnaire } from '../shape/questionnaire.ts';
import type { Overlay } from './overlay.ts';
import { wordPlaces } from './word-places.ts';

/**
 * The questionnaire of a source text in another language. Only words differ: names, points and rules are those of the
 * source. What is not translated stays as it is.
 */
export function translatedQuestionnaire(
	source: string,
	{ language, words }: Overlay
): Questionnaire {
	const yaml = readYaml(source);
	if (!yaml.ok) throw new Error('Only a questionnaire that reads can be translated.');
	const root = valueOf(yaml.file.root) as Map<string, YamlValue>;
	for (const { name, source: path } of wordPlaces(root)) {
		const own = words.get(name);
		if (own !== undefined) put(root, path, own);
	}
	root.set('language', language);
	return expandQuestionnaire(AuthoredQuestionnaire.parse(root), {}).draft.questionnaire;
}

function put(root: YamlValue, path: readonly (string | number)[], text: string): void {
	const last = path.at(-1)!;
	let parent = root;
	for (const step of path.slice(0, -1)) {
		parent = (
			parent instanceof Map ? parent.get(String(step)) : (parent as YamlValue[])[Number(step)]
		)!;
	}
	if (parent instanceof Map) parent.set(String(last), text);
}

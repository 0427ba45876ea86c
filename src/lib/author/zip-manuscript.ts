import { strToU8, zipSync } from 'fflate';
import type { Manuscript } from '$core/author/manuscript.ts';

/** The name of its folder: the id as it stands in the text, which may not have been read yet, or not read at all. */
export function folderOf(questionnaire: string): string {
	return (
		/^id: *["']?([a-z][a-z0-9-]{0,63})["']? *(?:#.*)?$/m.exec(questionnaire)?.[1] ?? 'questionnaire'
	);
}

/** The folder of a questionnaire as a zip file, to be unpacked in `questionnaires/`. */
export function zipManuscript(
	folder: string,
	{ questionnaire, examples }: Pick<Manuscript, 'questionnaire' | 'examples'>
): Uint8Array<ArrayBuffer> {
	return zipSync({
		[`${folder}/questionnaire.yaml`]: strToU8(questionnaire),
		...(examples.trim() !== '' && { [`${folder}/examples.yaml`]: strToU8(examples) })
	});
}

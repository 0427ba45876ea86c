import { strToU8, zipSync } from 'fflate';
import type { Manuscript } from '$core/author/manuscript.ts';

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

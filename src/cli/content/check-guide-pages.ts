import { join, relative } from 'node:path';
import { placeInHead } from '../../guide/place-in-head.ts';
import { TOGETHER } from '../../lib/server/content/read-across.ts';
import { readContent } from '../../lib/server/content/read-content.ts';
import { readGuide } from '../../lib/server/content/read-guide.ts';
import { contentFile } from '../../lib/server/content/content-file.ts';
import { guideReached } from '../../prove/guide-reached.ts';
import type { Proof } from '../../prove/proof.ts';
import type { Terminal } from '../terminal.ts';
import type { Told } from './told.ts';

/** What is wrong with the guide of the project. */
export function checkGuidePages({ root, folder }: Terminal): Told[] {
	const { problems, warnings } = readGuide(root);
	return [...problems, ...warnings].map(({ problem, file, source }) => ({
		file: relative(folder, join(root, file)),
		source,
		problem,
		shownBy: null
	}));
}

/** What is wrong with what the checks of the project say about each other. Faults of the checks themselves are told with them. */
export function checkTogether({ root, folder }: Terminal): Told[] {
	const reading = readContent(root);
	return (reading.ok ? reading.warnings : reading.problems)
		.filter(({ file }) => file === TOGETHER)
		.map(({ problem, file, source }) => ({
			file: relative(folder, join(root, file)),
			source,
			problem,
			shownBy: null
		}));
}

/** The pages that no answers to any of these questionnaires show. */
export function unreachedPages({ root, folder }: Terminal, proofs: readonly Proof[]): Told[] {
	const { sections } = readGuide(root);
	return guideReached(proofs, sections).map(({ path, ...finding }) => {
		const { file, source } = contentFile(root, `guide/en/${finding.args.section}.md`);
		const problem = placeInHead(source, path, finding);
		return { file: relative(folder, join(root, file)), source, problem, shownBy: null };
	});
}

import type { SectionHead } from '../model/section.ts';
import type { Proof } from './proof.ts';

/** The sections of the guide that no answers to any questionnaire show, in Start here or below it. */
export function guideReached(
	proofs: readonly Proof[],
	sections: readonly SectionHead[]
): { code: 'section_unreached'; args: { section: string }; path: ['id'] }[] {
	const shown = new Set(
		proofs.flatMap((proof) => proof.sections.flatMap(({ id, witness }) => (witness ? id : [])))
	);
	return sections
		.filter(({ id }) => !shown.has(id))
		.map(({ id }) => ({ code: 'section_unreached', args: { section: id }, path: ['id'] }));
}

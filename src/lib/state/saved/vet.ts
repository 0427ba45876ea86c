import type { Program } from '$core/engine/program.ts';
import { reportEn } from '$core/i18n/report.en.ts';
import type { Result } from '$core/model/result.ts';
import { makeReport } from '$core/report/make-report.ts';
import { programOf, workOutAgain, type KeepableChecks } from './again.ts';
import { keptOf, type Kept } from './kept.ts';

/**
 * What a file says, held against the checks that are here. `unknown`: nothing of that check is kept here. `differs`: its
 * answers do not lead to its result. Whatever is taken in says it in words of ours, or has no words.
 */
export type Vetted =
	{ kind: 'verified' | 'unverified'; kept: Kept } | { kind: 'unknown' | 'differs' };

export type Vet = (kept: Kept) => Vetted;

/** A file may come from anybody, and must never speak in our name. */
export function vetter(keepable: KeepableChecks): Vet {
	const programs = new Map<string, Program | null>();
	return (kept) => {
		const { questionnaire: id } = kept.result;
		const program = programs.get(id) ?? programOf(kept.result, keepable);
		programs.set(id, program);
		if (program === null) return { kind: 'unknown' };
		const worked = workOutAgain(program, withoutNotes(program, kept.result));
		switch (worked.kind) {
			case 'differs':
				return { kind: 'differs' };
			case 'other_version':
				return { kind: 'unverified', kept: scoresOnly(kept, program) };
			case 'agrees': {
				// Its pages are not looked at: what an answer of that visit let in, anybody could have written.
				const ours = keptOf(
					makeReport(program, worked.again, reportEn),
					kept.id,
					kept.keptAt,
					'file'
				);
				return ours === null ? { kind: 'unknown' } : { kind: 'verified', kept: ours };
			}
		}
	};
}

/** What was written freely counts towards nothing, and whose words it is nobody can tell. */
function withoutNotes({ questions }: Program, result: Result): Result {
	const answers = result.answers.filter(({ question }) => questions.get(question)?.kind !== 'note');
	return { ...result, answers };
}

function scoresOnly(kept: Kept, { questionnaire: { title } }: Program): Kept {
	const { questionnaire, version, fingerprint, engine, language, scales } = kept.result;
	const nothing = { answers: [], flags: [], guidance: [], startHere: [], hidden: [] };
	return {
		...kept,
		from: 'file',
		title,
		result: {
			...{ questionnaire, version, fingerprint, engine, language, scales },
			...nothing,
			profile: { kind: 'none', waitingFor: [] }
		},
		words: null
	};
}

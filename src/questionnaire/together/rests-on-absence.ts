import { qualify } from '../../model/qualified.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { absenceFinding } from '../lint/absence-finding.ts';
import { absencesIn, type Meanings } from '../lint/presence.ts';
import { renameCondition } from './rename-condition.ts';
import type { TogetherRule } from './together-draft.ts';

/** A check that was not taken must never read as good news, no more than a question left open. */
export const restsOnAbsence: TogetherRule = function* (draft) {
	const { tensions, hides, questionnaires, places } = draft;
	const scales = new Set(
		questionnaires.flatMap(({ id, scales: of }) => of.map((scale) => qualify(id, scale.id)))
	);
	const meanings = meaningsAcross(questionnaires);
	for (const { when } of [...tensions, ...hides]) {
		for (const [not, names] of absencesIn(when, meanings)) {
			yield absenceFinding(names, scales, places.get(not) ?? []);
		}
	}
};

function meaningsAcross(questionnaires: readonly Questionnaire[]): Meanings {
	const qualified = questionnaires.map(({ id, flags, profiles }) => {
		const rename = (name: string): string => qualify(id, name);
		return {
			flags: flags.map((flag) => ({
				...flag,
				id: rename(flag.id),
				when: renameCondition(flag.when, rename)
			})),
			profiles: profiles.map((profile) => ({
				...profile,
				id: rename(profile.id),
				when: renameCondition(profile.when, rename)
			}))
		};
	});
	return {
		flags: qualified.flatMap(({ flags }) => flags),
		profiles: qualified.flatMap(({ profiles }) => profiles),
		known: new Map()
	};
}

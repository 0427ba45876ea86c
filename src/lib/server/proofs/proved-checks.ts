import { compile } from '../../../engine/compile.ts';
import { promiseWords } from '../../../i18n/promise.en.ts';
import { JOINT_TAGS } from '../../../model/parts.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { prove } from '../../../prove/prove.ts';
import { addressOf } from '../content/address.ts';
import { headOf } from '../content/head-of.ts';
import type { Content } from '../content/read-content.ts';
import { promiseGroups, type PromiseGroup } from './promise-words.ts';
import { provedCheck, type ProvedCheck } from './proved-check.ts';

/** What the site shows of all proofs. Made once, by the build. */
export type ProvedChecks = {
	/** Every check with a page of its own: the sensitive ones have none. */
	checks: ProvedCheck[];
	/** What sensitive checks promise, without numbers, for the page that everybody shares. */
	quiet: PromiseGroup[];
};

export function provedChecks({
	questionnaires,
	sections
}: Pick<Content, 'questionnaires' | 'sections'>): ProvedChecks {
	const guide = sections.map(headOf);
	const proved = questionnaires.map(({ questionnaire }) => {
		const program = compile(questionnaire, guide);
		return { questionnaire, program, proof: prove(program) };
	});
	const [sensitive, ordinary] = [true, false].map((isSensitive) =>
		proved.filter(({ questionnaire }) => questionnaire.sensitive === isSensitive)
	);
	return {
		checks: (ordinary ?? []).map(({ questionnaire, program, proof }) =>
			provedCheck(addressOf(questionnaire), program, proof, guide)
		),
		quiet: (sensitive ?? []).flatMap(({ questionnaire, proof }) => [
			...promiseGroups(questionnaire, guide, proof),
			...(leadsToJoint(questionnaire) ? [] : [noJoint])
		])
	};

	function leadsToJoint({ guidance }: Questionnaire): boolean {
		const joint = guide.filter(({ tags }) => JOINT_TAGS.some((tag) => tags.includes(tag)));
		return guidance.some(
			(rule) => rule.kind === 'show' && joint.some(({ id }) => id === rule.section)
		);
	}
}

const noJoint: PromiseGroup = {
	when: promiseWords.whatever,
	then: [{ text: promiseWords.jointNever, standing: { kind: 'proved' } }]
};

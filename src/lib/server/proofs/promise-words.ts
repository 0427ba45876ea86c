import { promiseWords as words } from '../../../i18n/promise.en.ts';
import type { Condition } from '../../../model/condition.ts';
import type { AuthorPromise } from '../../../model/outcome.ts';
import { JOINT_TAGS } from '../../../model/parts.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import type { SectionHead } from '../../../model/section.ts';
import type { Proof } from '../../../prove/proof.ts';
import { conditionClause } from './condition-clause.ts';
import { namesOf } from './names-of.ts';
import { rangeWords } from './range-words.ts';

type Demand = AuthorPromise['demand'];

/** What the proof says of a promise. `open`: nobody could prove it; `because` is what its author wrote about that. */
export type Standing =
	{ kind: 'proved' } | { kind: 'open'; because: string | null } | { kind: 'broken' };

export type ProvedPromise = { text: string; standing: Standing };

/** Promises that rest on the same condition: it is said once, and each of them in a line. */
export type PromiseGroup = { when: string; then: ProvedPromise[] };

/** Every promise of a questionnaire in plain words: its author's, and what each check promises about advice for two. */
export function promiseGroups(
	questionnaire: Questionnaire,
	sections: readonly SectionHead[],
	proof: Proof
): PromiseGroup[] {
	const names = namesOf(questionnaire);
	const pageTitle = (id: string): string =>
		words.quoted(sections.find((section) => section.id === id)?.title ?? id);

	const own = questionnaire.promises.map((promise, index) => ({
		when: whenWords(promise.when),
		text: outcomeWords(promise),
		standing: standing(proof, String(index + 1), ['promises', index])
	}));
	const groups: PromiseGroup[] = [];
	for (const { when, ...promise } of [...own, ...jointPromises()]) {
		const group = groups.find((one) => one.when === when);
		if (!group) groups.push({ when, then: [promise] });
		else if (!group.then.some((one) => isSame(one, promise))) group.then.push(promise);
	}
	return groups;

	function whenWords(when: Condition): string {
		return when.kind === 'always' ? words.whatever : words.if(conditionClause(questionnaire, when));
	}

	/** What `prove` claims of every rule that shows advice for two. */
	function jointPromises() {
		const { questions, flags, guidance, sensitive } = questionnaire;
		const unkept = questions.filter(({ kept }) => !kept);
		const signs = flags.filter(({ level }) => level !== 'note');
		const danger: Condition = sensitive
			? { kind: 'any', of: signs.map(({ id }) => ({ kind: 'flag', flag: id })) }
			: {
					kind: 'all',
					of: unkept.map(({ id }) => ({ kind: 'not', of: { kind: 'answered', question: id } }))
				};
		const when = !sensitive && unkept.length === 0 ? words.whatever : whenWords(danger);
		return guidance.flatMap((rule, index) => {
			if (rule.kind !== 'show') return [];
			const tags = sections.find(({ id }) => id === rule.section)?.tags ?? [];
			if (!JOINT_TAGS.some((tag) => tags.includes(tag))) return [];
			const text = words.never.page(pageTitle(rule.section));
			return [{ when, text, standing: standing(proof, rule.id, ['guidance', index]) }];
		});
	}

	function outcomeWords({ demand, outcome }: AuthorPromise): string {
		return outcome.kind === 'show'
			? words[demand].page(pageTitle(outcome.section))
			: conditionOutcome(demand, outcome.condition);
	}

	function conditionOutcome(demand: Demand, condition: Condition): string {
		const said = words[demand];
		const profiles = profilesOf(condition);
		if (profiles !== null) return said.opening(names.openings(profiles));
		switch (condition.kind) {
			case 'flag': {
				const flag = questionnaire.flags.find(({ id }) => id === condition.flag);
				if (!flag?.title) break;
				const title = words.quoted(flag.title);
				return flag.help === null ? said.notice(title) : said.noticeWithHelp(title);
			}
			case 'band':
				return said.band(
					names.scale(condition.scale),
					names.bands(condition.scale, condition.bands)
				);
			case 'amount':
				if (names.isScale(condition.name)) {
					return said.amount(names.scale(condition.name), rangeWords(condition));
				}
				break;
		}
		return said.other(conditionClause(questionnaire, condition));
	}
}

/** Two rules for one page make the same promise. */
function isSame(one: ProvedPromise, other: ProvedPromise): boolean {
	return one.text === other.text && one.standing.kind === other.standing.kind;
}

/** The profiles, where it is about nothing else. */
function profilesOf(condition: Condition): string[] | null {
	if (condition.kind === 'profile') return [condition.profile];
	if (condition.kind !== 'any') return null;
	const profiles = condition.of.map(profilesOf);
	return profiles.includes(null) ? null : profiles.flatMap((one) => one ?? []);
}

function standing(
	{ failures, notProved }: Proof,
	at: string,
	path: readonly (string | number)[]
): Standing {
	const open = notProved.find((one) => one.theorem === 'promises' && one.at === at);
	if (open) return { kind: 'open', because: open.because };
	const isBroken = failures.some(
		({ code, path: place }) =>
			(code === 'promise_broken' || code === 'safety_promise_broken') &&
			path.every((step, index) => place[index] === step)
	);
	return isBroken ? { kind: 'broken' } : { kind: 'proved' };
}

import type { Program } from '../../../engine/program.ts';
import { checkFirstWords } from '../../../i18n/check-first.en.ts';
import { proofWords as words } from '../../../i18n/proof.en.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import type { SectionHead } from '../../../model/section.ts';
import type { Proof, Share } from '../../../prove/proof.ts';
import { shareWords } from '../../../prove/share-words.ts';
import { sheetsWords } from '../../../prove/sheets-words.ts';
import { promiseGroups, type PromiseGroup } from './promise-words.ts';
import { provedScale, type ProvedScale } from './proved-scale.ts';
import { theoremRows, type TheoremRow } from './theorem-rows.ts';
import { waysOf, type Ways } from './ways-of.ts';

/** Something that can come out, by its title, and on what share of all complete answer sheets. */
export type Outcome = {
	id: string;
	title: string;
	share: string;
	/** Exactly how many complete sheets. */
	sheets: string;
	/** From 0 to 100, for the length of a bar; null where nobody counted. */
	percent: number | null;
};

/** What the page about one check says, all of it from the proof and from the check itself. */
export type ProvedCheck = {
	address: string;
	id: string;
	title: string;
	summary: string;
	ways: Ways | null;
	scales: ProvedScale[];
	openings: Outcome[];
	notices: Outcome[];
	promises: PromiseGroup[];
	nevers: string[];
	/** Pages of the guide, by their ids. */
	pages: Outcome[];
	otherPages: { id: string; title: string }[];
	limits: string[];
	theorems: TheoremRow[];
	notProved: string[];
	rules: Outcome[];
	states: string;
};

export function provedCheck(
	address: string,
	{ questionnaire }: Program,
	proof: Proof,
	guide: readonly SectionHead[]
): ProvedCheck {
	const { id, title, summary, profiles, flags } = questionnaire;
	const { complete } = proof.sheets;
	const pageTitle = (section: string): string =>
		guide.find((one) => one.id === section)?.title ?? section;
	const outcome =
		(titleOf: (id: string) => string) =>
		(share: Share): Outcome =>
			outcomeOf(share, titleOf(share.id), complete);
	const shown = proof.sections.filter(({ witness }) => witness !== null);
	const theorems = theoremRows(proof);

	return {
		address,
		id,
		title,
		summary,
		ways: waysOf(proof.sheets),
		scales: questionnaire.scales.flatMap((scale, index) =>
			scale.shown ? provedScale(scale, proof.scales[index]!, complete) : []
		),
		openings: proof.profiles.map(
			outcome((profile) => profiles.find((one) => one.id === profile)?.title ?? profile)
		),
		// A flag without words is never seen; what rests on it stands elsewhere on the page.
		notices: proof.flags.flatMap((share) => {
			const flag = flags.find((one) => one.id === share.id);
			return flag?.title ? [outcomeOf(share, flag.title, complete)] : [];
		}),
		promises: promiseGroups(questionnaire, guide, proof),
		nevers: nevers(questionnaire, theorems),
		pages: shown.map(outcome(pageTitle)),
		otherPages: guide
			.filter((page) => shown.every((section) => section.id !== page.id))
			.map((page) => ({ id: page.id, title: page.title })),
		limits: limits(questionnaire),
		theorems,
		notProved: proof.notProved.map(({ theorem, at, because }) => {
			const about = at === null ? '' : ` (${at})`;
			return `${words.check.table.names[theorem]}${about}: ${because ?? words.check.table.nobody}`;
		}),
		rules: proof.rules.map((rule) => {
			const says =
				rule.section === null
					? words.check.table.rule.hide(rule.id)
					: words.check.table.rule.show(pageTitle(rule.section));
			return outcomeOf(rule, says, complete);
		}),
		states: sheetsWords(BigInt(proof.states))
	};

	function nevers({ guidance: rules }: Questionnaire, rows: readonly TheoremRow[]): string[] {
		const isAlwaysShown = rules.some(({ kind, when }) => kind === 'show' && when.kind === 'always');
		return NEVERS.filter(
			(theorem) =>
				rows.some((row) => row.theorem === theorem && row.isProved) &&
				// A page that everybody gets has no answers behind it.
				!(theorem === 'reason-has-words' && isAlwaysShown)
		).map((theorem) => words.check.nevers[theorem]);
	}
}

const NEVERS = [
	'no-answer-no-verdict',
	'reason-has-words',
	'something-for-everyone',
	'monotone',
	'nothing-contradictory'
] as const;

function outcomeOf(
	{ id, sheets }: Pick<Share, 'id' | 'sheets'>,
	title: string,
	complete: bigint | null
): Outcome {
	const isCounted = sheets !== null && complete !== null && complete > 0n;
	return {
		id,
		title,
		share: shareWords(sheets, complete),
		sheets: sheetsWords(sheets),
		percent: isCounted ? Number((sheets * 10_000n) / complete) / 100 : null
	};
}

function limits({ about, kind, rights, scales }: Questionnaire): string[] {
	const { first } = checkFirstWords;
	const { noDiagnosis, notMeasured, proof } = words.check.limits;
	const isMeasured = scales.some(({ precision }) => precision !== null);
	const own = [
		first.reflection,
		noDiagnosis,
		...(scales.length === 0 || isMeasured ? [] : [notMeasured])
	];
	return [
		about.limits,
		...(kind === 'reflection' ? own : [first.published]),
		...(rights.notice === null ? [] : [rights.notice]),
		proof
	];
}

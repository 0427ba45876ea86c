import type { Program } from '../../engine/program.ts';
import type { AuthorPromise } from '../../model/outcome.ts';
import { conditionText } from '../../prove/condition-text.ts';
import type { Proof, Share, TheoremVerdict } from '../../prove/proof.ts';
import { witnessYaml } from '../../prove/witness-yaml.ts';
import { numberWords } from '../../report/number-words.ts';
import { shareWords } from '../../prove/share-words.ts';
import { sheetsWords } from '../../prove/sheets-words.ts';

/** One thing that can come out: on how many complete sheets, and a sheet it comes out on. */
export type ShareRow = { id: string; sheets: string | null; share: string; witness: string | null };

export type ScaleReport = {
	id: string;
	title: string;
	range: { low: number; high: number } | null;
	/** Null where there are too many ways to list them. */
	values:
		{ value: string; band: string | null; sheets: string; share: string; part: number }[] | null;
	unscored: string;
	bands: ShareRow[];
};

export type PromiseVerdict = 'proved' | 'broken' | 'not proved';

/** A proof in words, for print, page and tools alike. */
export type ProofReport = {
	id: string;
	title: string;
	version: number;
	sheets: string;
	complete: string;
	scales: ScaleReport[];
	profiles: ShareRow[];
	flags: ShareRow[];
	rules: ShareRow[];
	/** What the author promises, in the words of the file. */
	promises: { promise: string; verdict: PromiseVerdict }[];
	theorems: TheoremVerdict[];
	notProved: { theorem: string; at: string | null; because: string | null }[];
	states: number;
	milliseconds: number;
};

export function proofReport(program: Program, proof: Proof, milliseconds: number): ProofReport {
	const { questionnaire } = program;
	const { complete } = proof.sheets;
	const row =
		(what: string) =>
		({ id, sheets, witness }: Share): ShareRow => ({
			id,
			sheets: sheets === null ? null : String(sheets),
			share: shareWords(sheets, complete),
			witness: witness && witnessYaml(questionnaire, witness.sheet, `${what} ${id}`)
		});
	return {
		id: proof.questionnaire,
		title: questionnaire.title,
		version: proof.version,
		sheets: sheetsWords(proof.sheets.all),
		complete: sheetsWords(complete),
		scales: proof.scales.map(({ scale, range, values, bands, unscored }) => ({
			id: scale,
			title: program.scale.get(scale)!.scale.title,
			range,
			values:
				values &&
				values.map(({ value, band, sheets }) => ({
					value: numberWords(value),
					band,
					sheets: String(sheets),
					share: shareWords(sheets, complete),
					part: partOf(sheets, complete)
				})),
			unscored: shareWords(unscored, complete),
			bands: bands.map(row(`${scale} is`))
		})),
		profiles: proof.profiles.map(row('profile')),
		flags: proof.flags.map(row('flag')),
		rules: proof.rules.map(({ kind, ...share }) => ({
			...row(kind)(share),
			id: kind === 'show' ? `show ${share.id}` : share.id
		})),
		promises: questionnaire.promises.map((promise, index) => ({
			promise: promiseText(promise),
			verdict: verdictOf(index, proof)
		})),
		theorems: proof.theorems,
		notProved: proof.notProved,
		states: proof.states,
		milliseconds
	};
}

function promiseText({ when, demand, outcome }: AuthorPromise): string {
	const comes =
		outcome.kind === 'show' ? `show: ${outcome.section}` : conditionText(outcome.condition);
	return `when { ${conditionText(when)} } ${demand} { ${comes} }`;
}

function verdictOf(index: number, { failures, notProved }: Proof): PromiseVerdict {
	const isBroken = failures.some(
		({ code, path }) => code === 'promise_broken' && path[1] === index
	);
	if (isBroken) return 'broken';
	const isOpen = notProved.some(
		({ theorem, at }) => theorem === 'promises' && at === String(index + 1)
	);
	return isOpen ? 'not proved' : 'proved';
}

/** From 0 to 1, for the length of a bar. */
function partOf(sheets: bigint, complete: bigint | null): number {
	return complete === null || complete === 0n ? 0 : Number((sheets * 10_000n) / complete) / 10_000;
}

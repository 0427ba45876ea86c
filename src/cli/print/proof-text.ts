import { numberWords } from '../../report/number-words.ts';
import { countWords } from './count-words.ts';
import type { ProofReport, ScaleReport, ShareRow } from './proof-report.ts';

const BAR = 40;

/** A proof as a terminal shows it. */
export function proofText(report: ProofReport): string {
	const { id, title, version, sheets, complete, states, milliseconds } = report;
	return [
		`${title} (${id}, version ${version})`,
		'',
		`${sheets} answer sheets are possible, ${complete} of them without a gap.`,
		'Shares are of answer sheets without a gap, each counted once, not of people.',
		...report.scales.flatMap(scaleText),
		...group('Profiles', report.profiles),
		...group('Flags', report.flags),
		...group('Rules', report.rules),
		...promiseText(report),
		...theoremText(report),
		'',
		`Proved in ${countWords(milliseconds, 'millisecond')}, with ${countWords(states, 'state')}.`
	].join('\n');
}

function scaleText({ id, title, range, values, unscored, bands }: ScaleReport): string[] {
	const most = Math.max(0, ...(values ?? []).map(({ part }) => part));
	const width = Math.max(0, ...(values ?? []).map(({ value }) => value.length));
	return [
		'',
		`${title} (${id})`,
		range === null
			? '  No answer sheet has a score.'
			: `  Reaches from ${numberWords(range.low)} to ${numberWords(range.high)}; without a score: ${unscored}.`,
		...(values === null ? ['  The values were not counted: there are too many ways.'] : []),
		...(values ?? []).map(({ value, share, part }) => {
			const bar = '▇'.repeat(most === 0 ? 0 : Math.round((part / most) * BAR));
			return `  ${value.padStart(width)}  ${share.padStart(11)}  ${bar}`.trimEnd();
		}),
		...rows(bands)
	];
}

function group(title: string, shares: readonly ShareRow[]): string[] {
	return shares.length === 0 ? [] : ['', title, ...rows(shares)];
}

function rows(shares: readonly ShareRow[]): string[] {
	const width = Math.max(...shares.map(({ id }) => id.length));
	return shares.flatMap(({ id, share, witness }) => [
		`  ${id.padEnd(width)}  ${share}`,
		...(witness === null
			? ['    on no answer sheet']
			: witness.split('\n').map((line) => `    ${line}`))
	]);
}

function promiseText({ promises }: ProofReport): string[] {
	if (promises.length === 0) return [];
	return ['', 'Promises', ...promises.map(({ promise, verdict }) => `  ${promise}: ${verdict}`)];
}

function theoremText({ theorems, notProved }: ProofReport): string[] {
	const width = Math.max(...theorems.map(({ theorem }) => theorem.length));
	return [
		'',
		'Proved for every answer sheet',
		...theorems.map(({ theorem, claims, failed, notProved: open }) => {
			const proved = claims - failed - open;
			const faults = failed > 0 ? `, ${failed} disproved` : '';
			return `  ${theorem.padEnd(width)}  ${proved} of ${claims}${faults}`;
		}),
		...notProved.map(({ theorem, at, because }) => {
			const about = at === null ? theorem : `${theorem} at ${at}`;
			return `  Not proved: ${about}. ${because ?? 'Nobody has said why it holds.'}`;
		})
	];
}

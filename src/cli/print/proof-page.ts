import { escapedHtml } from '../../lib/server/http/escaped-html.ts';
import { wordProblem } from '../../problems/word-problem.ts';
import { numberWords } from '../../report/number-words.ts';
import type { Told } from '../content/told.ts';
import { countWords } from './count-words.ts';
import type { ProofReport, ScaleReport, ShareRow } from './proof-report.ts';

/**
 * Proofs as one page that needs nothing else: no script, no font, no picture from elsewhere. What stands against the
 * questionnaires comes first.
 */
export function proofPage(reports: readonly ProofReport[], told: readonly Told[]): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What is proved of ${reports.map(({ title }) => escapedHtml(title)).join(', ')}</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #2b2722; background: #fbf8f2; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #e4dccd; }
td.share { white-space: nowrap; }
svg { display: block; width: 100%; height: 0.9rem; }
rect { fill: #8a5a2b; }
pre { margin: 0.5rem 0; white-space: pre-wrap; font-size: 0.85rem; }
</style>
<body>
${faults(told)}${reports.map(report).join('\n')}
</body>
</html>`;
}

function faults(told: readonly Told[]): string {
	if (told.length === 0) return '';
	const entries = told.map(({ file, problem, shownBy }) => {
		const { line, column } = problem.span.start;
		const sheet = shownBy === null ? '' : `<pre>${escapedHtml(shownBy)}</pre>`;
		return `<li><p><strong>${escapedHtml(file)}, line ${line}, column ${column}</strong> (${problem.code}). ${escapedHtml(wordProblem(problem))}</p>${sheet}</li>`;
	});
	return `<section>
<h1>What does not hold</h1>
<ul>
${entries.join('\n')}
</ul>
</section>
`;
}

function report(proof: ProofReport): string {
	const { title, id, version, sheets, complete, states, milliseconds } = proof;
	return `<main>
<h1>${escapedHtml(title)}</h1>
<p>${escapedHtml(id)}, version ${version}. ${sheets} answer sheets are possible, ${complete} of them without a gap.
Shares are of answer sheets without a gap, each counted once, not of people.</p>
${proof.scales.map(scale).join('\n')}
${group('Profiles', proof.profiles)}
${group('Flags', proof.flags)}
${group('Rules', proof.rules)}
${promises(proof)}
${theorems(proof)}
<p>Proved in ${countWords(milliseconds, 'millisecond')}, with ${countWords(states, 'state')}.</p>
</main>`;
}

function scale({ id, title, range, values, unscored, bands }: ScaleReport): string {
	const most = Math.max(0, ...(values ?? []).map(({ part }) => part));
	const reach =
		range === null
			? 'No answer sheet has a score.'
			: `Reaches from ${numberWords(range.low)} to ${numberWords(range.high)}; without a score: ${unscored}.`;
	return `<section>
<h2>${escapedHtml(title)} (${escapedHtml(id)})</h2>
<p>${reach}</p>
${values === null ? '<p>The values were not counted: there are too many ways.</p>' : distribution(values, most)}
${table(bands)}
</section>`;
}

function distribution(values: NonNullable<ScaleReport['values']>, most: number): string {
	const rows = values.map(({ value, band, share, part }) => {
		const width = most === 0 ? 0 : Math.round((part / most) * 1_000) / 10;
		return `<tr><th scope="row">${value}</th><td>${escapedHtml(band ?? '')}</td><td class="share">${share}</td><td><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg></td></tr>`;
	});
	return `<table>
<tr><th scope="col">Value</th><th scope="col">Band</th><th scope="col">Share</th><td></td></tr>
${rows.join('\n')}
</table>`;
}

function group(title: string, shares: readonly ShareRow[]): string {
	return shares.length === 0 ? '' : `<section>\n<h2>${title}</h2>\n${table(shares)}\n</section>`;
}

function table(shares: readonly ShareRow[]): string {
	const rows = shares.map(({ id, share, witness }) => {
		const shown =
			witness === null
				? 'on no answer sheet'
				: `<details><summary>a sheet that shows it</summary><pre>${escapedHtml(witness)}</pre></details>`;
		return `<tr><th scope="row">${escapedHtml(id)}</th><td class="share">${share}</td><td>${shown}</td></tr>`;
	});
	return shares.length === 0 ? '' : `<table>\n${rows.join('\n')}\n</table>`;
}

function promises({ promises: made }: ProofReport): string {
	if (made.length === 0) return '';
	const rows = made.map(
		({ promise, verdict }) =>
			`<tr><th scope="row">${escapedHtml(promise)}</th><td>${verdict}</td></tr>`
	);
	return `<section>\n<h2>Promises</h2>\n<table>\n${rows.join('\n')}\n</table>\n</section>`;
}

function theorems({ theorems: verdicts, notProved }: ProofReport): string {
	const rows = verdicts.map(
		({ theorem, claims, failed, notProved: open }) =>
			`<tr><th scope="row">${theorem}</th><td>${claims - failed - open} of ${claims}</td><td>${failed > 0 ? `${failed} disproved` : ''}</td></tr>`
	);
	const open = notProved.map(
		({ theorem, at, because }) =>
			`<li>${theorem}${at === null ? '' : ` at ${escapedHtml(at)}`}: ${escapedHtml(because ?? 'Nobody has said why it holds.')}</li>`
	);
	return `<section>
<h2>Proved for every answer sheet</h2>
<table>
${rows.join('\n')}
</table>
${open.length === 0 ? '' : `<h3>Not proved</h3>\n<ul>\n${open.join('\n')}\n</ul>`}
</section>`;
}

import { wordProblem } from '../../problems/word-problem.ts';
import type { Told } from '../content/told.ts';

/** Problems as a SARIF 2.1.0 log, which code hosts show beside the lines. Rules are our problem codes. */
export function problemsSarif(told: readonly Told[]): object {
	const codes = [...new Set(told.map(({ problem }) => problem.code))].toSorted();
	return {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'rapport', rules: codes.map((id) => ({ id })) } },
				columnKind: 'utf16CodeUnits',
				results: told.map(({ file, problem }) => ({
					ruleId: problem.code,
					ruleIndex: codes.indexOf(problem.code),
					level: problem.severity,
					message: { text: wordProblem(problem) },
					locations: [
						{
							physicalLocation: {
								artifactLocation: { uri: addressOf(file) },
								region: {
									startLine: problem.span.start.line,
									startColumn: problem.span.start.column,
									endLine: problem.span.end.line,
									endColumn: problem.span.end.column
								}
							}
						}
					]
				}))
			}
		]
	};
}

/** A path as an address: slashes on every system, and nothing in it that means something in one. */
function addressOf(file: string): string {
	return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

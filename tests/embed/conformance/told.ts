import type { Conformance } from './conform.ts';
import { checks } from './verdict.ts';

const MARKS = { passed: 'ok   ', failed: 'WRONG', 'not applicable': '–    ' };

/** What came of a page, for somebody at a terminal. */
export function told(url: string, all: readonly Conformance[]): string {
	if (all.length === 0) {
		return `${url}\n  There is no check on this page.\n  It would be a <rapport-check> whose loader has run, or an iframe that shows /embed/….\n  If something must be pressed before it is there, name it with --show.\n\n0 passed, 1 failed`;
	}
	const parts = all.map(
		({ check, verdicts }, index) =>
			`\n  check ${index + 1} of ${all.length}: ${check}\n${verdicts
				.map(({ check: id, outcome, said }) => {
					const more = said === '' ? '' : `\n          ${said}`;
					return `  ${MARKS[outcome]}  ${checks[id]}${more}\n`;
				})
				.join('')}`
	);
	const outcomes = all.flatMap(({ verdicts }) => verdicts.map(({ outcome }) => outcome));
	const count = (wanted: string): number => outcomes.filter((one) => one === wanted).length;
	return `${url}\n${parts.join('')}\n${count('passed')} passed, ${count('failed')} failed, ${count('not applicable')} do not apply`;
}

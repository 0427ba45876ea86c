import type { LeftOut } from './left-out.ts';
import { gravity, type Finding } from './finding.ts';

/** What a list of findings comes to, in a sentence. */
export function verdictWords(
	findings: readonly Finding[],
	leftOut: readonly LeftOut[] = []
): string {
	const broken = findings.filter(({ code }) => gravity[code] === 'broken').length;
	const risky = findings.filter(({ code }) => gravity[code] === 'risky').length;
	if (broken === 0 && risky === 0) {
		return leftOut.length === 0
			? 'We found nothing to change.'
			: 'We found nothing to change in what we looked at.';
	}
	const parts = [
		...(broken > 0 ? [`${things(broken)} to mend`] : []),
		...(risky > 0 ? [`${things(risky)} to look at`] : [])
	];
	return `We found ${parts.join(' and ')}.`;
}

function things(count: number): string {
	return count === 1 ? '1 thing' : `${count} things`;
}

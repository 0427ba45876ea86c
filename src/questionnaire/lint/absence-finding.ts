import type { Found, Path } from '../../problems/problem.ts';

/** What to say of a `not` that would also hold where these questions and scales are absent. */
export function absenceFinding(
	absent: ReadonlySet<string>,
	scales: ReadonlySet<string>,
	path: Path
): Found {
	const names = [...absent];
	const asks = names.map((name) => (scales.has(name) ? `scored: ${name}` : `answered: ${name}`));
	const ask = asks.length === 1 ? asks[0]! : `all: [${asks.map((one) => `{ ${one} }`).join(', ')}]`;
	return { code: 'condition_rests_on_absence', args: { names, ask }, path, at: 'key' };
}

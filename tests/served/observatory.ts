/** The headers of one answer, by lower-case name. */
export type Headers = Record<string, string>;

/**
 * The score that MDN's HTTP Observatory gives to headers: 100, and for each of its tests the modifier of its published
 * table (developer.mozilla.org, HTTP Observatory, "Tests and scoring", methodology 4). Its tests of redirection, preloading
 * and scripts of other hosts need a public name or do not apply; they count 0 here.
 */
export function observatoryScore(headers: Headers): { score: number; lost: string[] } {
	const findings = [
		contentPolicy(headers['content-security-policy'] ?? ''),
		cookies(headers['set-cookie']),
		sharing(headers['access-control-allow-origin']),
		referrer(headers['referrer-policy'] ?? ''),
		transport(headers['strict-transport-security'] ?? ''),
		rule('x-content-type-options', headers['x-content-type-options'] === 'nosniff' ? 0 : -5),
		framing(headers['content-security-policy'] ?? '', headers['x-frame-options']),
		resource(headers['cross-origin-resource-policy'])
	];
	return {
		score: findings.reduce((sum, { points }) => sum + points, 100),
		lost: findings.filter(({ points }) => points < 0).map(({ name }) => name)
	};
}

type Finding = { name: string; points: number };

function rule(name: string, points: number): Finding {
	return { name, points };
}

function contentPolicy(policy: string): Finding {
	const sources = directivesOf(policy);
	const scripts = sources.get('script-src') ?? sources.get('default-src');
	const styles = sources.get('style-src') ?? sources.get('default-src');
	const isOpen = (list: string[]): boolean =>
		list.some((source) => ['*', 'http:', 'https:', 'data:'].includes(source));
	const name = 'content-security-policy';
	if (policy === '' || scripts === undefined) return rule(name, -25);
	const isTrusted = scripts.some((source) => /^'(nonce|sha\d+)-/.test(source));
	if (isOpen(scripts) || (scripts.includes("'unsafe-inline'") && !isTrusted))
		return rule(name, -20);
	if (scripts.includes("'unsafe-eval'")) return rule(name, -10);
	if (styles?.includes("'unsafe-inline'")) return rule(name, 0);
	return rule(name, sources.get('default-src')?.join() === "'none'" ? 10 : 5);
}

function cookies(cookie: string | undefined): Finding {
	if (cookie === undefined) return rule('cookies', 0);
	return rule('cookies', /;\s*secure/i.test(cookie) && /;\s*httponly/i.test(cookie) ? 0 : -20);
}

function sharing(origin: string | undefined): Finding {
	return rule('cross-origin-resource-sharing', origin === undefined || origin === '*' ? 0 : -50);
}

function referrer(value: string): Finding {
	const isPrivate = [
		'no-referrer',
		'same-origin',
		'strict-origin',
		'strict-origin-when-cross-origin'
	].includes(value);
	if (isPrivate) return rule('referrer-policy', 5);
	return rule('referrer-policy', value === '' ? 0 : -5);
}

function transport(value: string): Finding {
	const HALF_A_YEAR = 15_768_000;
	const [, seconds] = /max-age=(\d+)/.exec(value) ?? [];
	if (seconds === undefined) return rule('strict-transport-security', -20);
	return rule('strict-transport-security', Number(seconds) >= HALF_A_YEAR ? 0 : -10);
}

function framing(policy: string, frames: string | undefined): Finding {
	const ancestors = directivesOf(policy).get('frame-ancestors');
	if (ancestors !== undefined && !ancestors.includes('*')) return rule('x-frame-options', 5);
	return rule('x-frame-options', /^(deny|sameorigin)$/i.test(frames ?? '') ? 5 : -20);
}

function resource(value: string | undefined): Finding {
	const name = 'cross-origin-resource-policy';
	if (value === 'same-origin' || value === 'same-site') return rule(name, 10);
	return rule(name, value === undefined ? 0 : -5);
}

function directivesOf(policy: string): Map<string, string[]> {
	return new Map(
		policy
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.map(([name = '', ...sources]) => [name, sources])
	);
}

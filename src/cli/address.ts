export type Address =
	| { ok: true; host: string; port: number; origin: string; base: string }
	| { ok: false; reason: string };

/** URL accepts hosts with `;` and the like, which would break out of a header. */
const PLAIN_ORIGIN = /^https?:\/\/[a-z0-9.[\]:-]+$/;
/** `/checks` or `/a/b`: begins with a slash and does not end with one. */
const PLAIN_BASE = /^(\/[a-zA-Z0-9_-]+)*$/;
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/**
 * Where to listen and under which origin, from RAPPORT_HOST, RAPPORT_PORT, RAPPORT_ORIGIN and RAPPORT_BASE. Without them: this
 * machine only. A server that others can reach must be told its origin, or forged Host headers could change links.
 */
export function readAddress(env: Record<string, string | undefined>): Address {
	const host = env.RAPPORT_HOST ?? '127.0.0.1';
	const port = Number(env.RAPPORT_PORT ?? '3000');
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		return {
			ok: false,
			reason: `RAPPORT_PORT is "${env.RAPPORT_PORT}". It must be a number from 1 to 65535.`
		};
	}
	const base = env.RAPPORT_BASE ?? '';
	if (!PLAIN_BASE.test(base)) {
		return {
			ok: false,
			reason: `RAPPORT_BASE is "${base}". It must be a path that begins with a slash and does not end with one, such as /checks`
		};
	}
	if (env.RAPPORT_ORIGIN === undefined) {
		if (LOOPBACK.includes(host))
			return { ok: true, host, port, origin: `http://localhost:${port}`, base };
		return {
			ok: false,
			reason: `RAPPORT_HOST is ${host}, which other machines can reach. Set RAPPORT_ORIGIN to the address people use, such as https://checks.example.org`
		};
	}
	const origin = URL.canParse(env.RAPPORT_ORIGIN) ? new URL(env.RAPPORT_ORIGIN).origin : null;
	if (origin !== env.RAPPORT_ORIGIN || !PLAIN_ORIGIN.test(origin)) {
		return {
			ok: false,
			reason: `RAPPORT_ORIGIN is "${env.RAPPORT_ORIGIN}". It must be an origin and nothing more, such as https://checks.example.org`
		};
	}
	return { ok: true, host, port, origin, base };
}

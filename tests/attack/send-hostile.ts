import fc from 'fast-check';
import { expect } from 'vitest';
import { startServer } from '../served/start-server.ts';
import { hostileRequest } from './hostile-request.ts';
import { answerTo, sendRaw } from './raw.ts';

const AT_ONCE = 10;

/** Sends so many bent requests to a running site, ten at a time, and asks after its health behind every ten. */
export async function sendHostile(count: number): Promise<void> {
	const server = await startServer();
	const tens = fc.array(hostileRequest(server.port), { minLength: AT_ONCE, maxLength: AT_ONCE });
	try {
		await fc.assert(
			fc.asyncProperty(tens, async (requests) => {
				const outcomes = await Promise.all(
					requests.map(({ text, mayWaitForMore }) =>
						sendRaw(server.port, text, mayWaitForMore ? { patience: 100 } : {})
					)
				);
				for (const [at, outcome] of outcomes.entries()) {
					const { text, mayWaitForMore } = requests[at]!;
					if (outcome.kind === 'silent' && mayWaitForMore) continue;
					expect(outcome.kind, text).toBe('answered');
					if (outcome.kind !== 'answered') continue;
					const { status, headers } = outcome.answer;
					// A format that oEmbed does not have is answered with 501, as its specification asks.
					if (status !== 501) expect(status, text).toBeLessThan(500);
					expect(headers['x-content-type-options'] ?? `none at ${status}`, text).toBe('nosniff');
				}
				const health = await answerTo(server.port, 'GET', '/healthz');
				expect([health.status, health.body]).toEqual([200, 'ok\n']);
			}),
			// What ended the server cannot be tried again in a smaller form.
			{ numRuns: count / AT_ONCE, endOnFailure: true }
		);
		expect(server.hasExited()).toBe(false);
		// Nothing that was sent is a fault of ours, and nothing of it is written down.
		expect(server.written().trim().split('\n')).toHaveLength(1);
	} finally {
		await server.stop();
	}
}

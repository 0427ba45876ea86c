import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import { describeFailure } from '../../lib/server/http/describe-failure.ts';

const underWay = new AsyncLocalStorage<ServerResponse>();

/** Answers a request so that whatever goes wrong in it, now or later, is known to be of this request. */
export function within(response: ServerResponse, answer: () => Promise<void>): void {
	// What it throws arrives below, as everything thrown later does.
	underWay.run(response, () => void answer());
}

/**
 * A fault within one request ends that request. Any other may have left the server in a state that nobody foresaw: it stops, once
 * what is under way was answered. Neither writes down what somebody sent.
 */
export function watchFaults(endOne: (response: ServerResponse) => void, stopAll: () => void): void {
	process.on('uncaughtException', (error) => {
		process.stderr.write(`${describeFailure(error, null)}\n`);
		const response = underWay.getStore();
		if (response === undefined) stopAll();
		else endOne(response);
	});
}

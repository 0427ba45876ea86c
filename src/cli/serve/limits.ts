/**
 * How long each part of a visit may take, in milliseconds, so that nobody holds a place for nothing. docs/operating.md says the same
 * for operators.
 */
export const PATIENCE = {
	/** For somebody to say something, when others wait for the place. */
	firstWord: 1_000,
	/** For the headers of a request to arrive. */
	headers: 20_000,
	/** For all of a request to arrive, a form included. */
	request: 60_000,
	/** For the next byte, either way. */
	silence: 60_000,
	/** For all of an answer to be taken, however slowly somebody reads. */
	answer: 300_000,
	/** For the next request on an open connection: longer than the two minutes that a proxy such as Caddy keeps one. */
	nextRequest: 125_000,
	/** For what is under way to be finished once the server was told to stop. */
	stopping: 10_000
};

/** Both are far more than a proxy opens: one that serves the public keeps most people waiting in its own house. */
const MOST_ANSWERED = 2_000;
const MOST_REFUSED = 500;
/** Kept free of connections: for files of the server itself, above all the code of pages that nobody opened yet. */
const OWN_DESCRIPTORS = 64;

/** `answered` connections get what they ask for. Those beyond, up to `held`, are told that it is full. */
export type ConnectionLimits = { answered: number; held: number };

/** As many as the descriptors of this process allow: each connection takes one. */
export function connectionLimits(descriptors: number): ConnectionLimits {
	const room = Math.max(descriptors - OWN_DESCRIPTORS, 8);
	const refused = Math.min(MOST_REFUSED, Math.floor(room / 4));
	const answered = Math.min(MOST_ANSWERED, room - refused);
	return { answered, held: answered + refused };
}

/** How many files and connections this process may have open. Where the system does not say, there is no such limit. */
export function openDescriptors(): number {
	const report = process.report.getReport() as {
		userLimits?: { open_files?: { soft: number | 'unlimited' } };
	};
	const soft = report.userLimits?.open_files?.soft;
	return typeof soft === 'number' ? soft : Infinity;
}

/**
 * What the log may hold of a failure of ours: which route, what sort of error, and where in our code.
 * Never its message, the address or the body: any of them can carry what a person answered.
 */
export function describeFailure(error: unknown, routeId: string | null): string {
	const where = routeId ?? 'no route';
	if (!(error instanceof Error))
		return `failure in ${where}: something that is no error was thrown`;

	const { message, stack = '' } = error;
	// The message stands before the places in the code, and its lines may look like them.
	const begin = Math.max(stack.indexOf(message), 0) + message.length;
	const frames = stack
		.slice(begin)
		.split('\n')
		.filter((line) => /^\s+at /.test(line));
	const name = /^\w+$/.test(error.name) ? error.name : 'an error';
	return [`failure in ${where}: ${name}`, ...frames].join('\n');
}

/**
 * What the log may hold of a failure of ours: which route, what sort of error, and where in our code.
 * Never its message, the address or the body: any of them can carry what a person answered.
 */
export function describeFailure(error: unknown, routeId: string | null): string {
	const where = routeId ?? 'no route';
	if (!(error instanceof Error))
		return `failure in ${where}: something that is no error was thrown`;

	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return [`failure in ${where}: ${error.name}`, ...frames].join('\n');
}

/** The pages a frame may stand on: exact origins and, where a site on this machine has no operator who said who may, every port of it. */
export type FrameHosts = { origins: readonly string[]; loopback: boolean };

const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/;

/** Whether a page of this origin is one of them. The whole origin counts: `null` and what only looks alike are others. */
export function isHost({ origins, loopback }: FrameHosts, origin: string): boolean {
	return origins.includes(origin) || (loopback && LOOPBACK.test(origin));
}

/** The same in the words of the `frame-ancestors` directive. */
export function frameAncestors({ origins, loopback }: FrameHosts): string {
	const all = [...origins, ...(loopback ? ['http://localhost:*', 'http://127.0.0.1:*'] : [])];
	return all.length === 0 ? "'none'" : all.join(' ');
}

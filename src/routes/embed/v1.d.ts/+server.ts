import types from '../../../embed/embed.d.ts?raw';

/** Types of the element and its events, for host pages in TypeScript. */
export const GET = (): Response =>
	new Response(types, {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'cache-control': 'public, max-age=600',
			'access-control-allow-origin': '*'
		}
	});

import { currentOperator } from '$lib/server/operator/current-operator.ts';

/**
 * The way out of a sensitive check where JavaScript does not run. Copies of its pages are cleared; storage is not, because
 * an emptied storage would tell that there was something to hide.
 */
export const GET = (): Response =>
	new Response(null, {
		status: 303,
		headers: {
			location: currentOperator().exitTo,
			'cache-control': 'no-store',
			'clear-site-data': '"cache"'
		}
	});

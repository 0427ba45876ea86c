import { currentOperator } from '$lib/server/operator/current-operator';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { runBy, contact, imprint, proxyKeepsDays } = currentOperator();
	return { operator: { runBy, contact, imprint, proxyKeepsDays } };
};

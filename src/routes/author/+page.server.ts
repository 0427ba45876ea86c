import { aroundCheck } from '$lib/server/checks/around-check';
import { listManuscripts, listSections } from '$lib/server/content/content';
import { headOf } from '$lib/server/content/head-of';

export const load = () => ({
	shipped: listManuscripts(),
	sections: listSections().map(headOf),
	beside: aroundCheck()
});

import { aroundCheck } from '$lib/server/checks/around-check';
import { listManuscripts, listSections } from '$lib/server/content/content';
import { withoutBody } from '$lib/server/content/without-body';

export const load = () => ({
	shipped: listManuscripts(),
	sections: listSections().map(withoutBody),
	beside: aroundCheck()
});

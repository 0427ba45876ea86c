import { gzipSize, initialFiles, routes } from '../sizes.ts';
import type { Line } from './measure.ts';

const TAKE = '/checks/[check]';
const TAKE_BUDGET = 48_000;

/** JavaScript and CSS of every route, as the browser gets them before anything is clicked. */
export function benchSizes(): Line[] {
	return routes().map((route) => {
		const { js, css } = initialFiles(route);
		const size = gzipSize(js);
		return {
			what: `page size ${route}`,
			measured: `${(size / 1000).toFixed(1)} kB JavaScript, ${(gzipSize(css) / 1000).toFixed(1)} kB CSS, gzip`,
			budget: route === TAKE ? 'JavaScript at most 48 kB' : 'no budget',
			isWithin: route !== TAKE || size <= TAKE_BUDGET
		};
	});
}

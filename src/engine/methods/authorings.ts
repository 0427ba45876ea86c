/** What is said about every scoring method, one line each. A method of the format that is missing here does not compile. */
export { authoring as circumplex } from './circumplex.ts';
export { authoring as count } from './count.ts';
export { authoring as difference } from './difference.ts';
export { authoring as ipsative } from './ipsative.ts';
export { authoring as irt } from './irt.ts';
export { authoring as max } from './max.ts';
export { authoring as mean } from './mean.ts';
export { authoring as median } from './median.ts';
export { authoring as min } from './min.ts';
export { authoring as product } from './product.ts';
export { authoring as ratio } from './ratio.ts';
export { authoring as sum } from './sum.ts';

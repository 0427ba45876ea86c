/** How every scoring method calculates, one line each. A method of the format that is missing here does not compile. */
export { calculation as circumplex } from './circumplex.ts';
export { calculation as count } from './count.ts';
export { calculation as difference } from './difference.ts';
export { calculation as ipsative } from './ipsative.ts';
export { calculation as irt } from './irt.ts';
export { calculation as max } from './max.ts';
export { calculation as mean } from './mean.ts';
export { calculation as median } from './median.ts';
export { calculation as min } from './min.ts';
export { calculation as product } from './product.ts';
export { calculation as ratio } from './ratio.ts';
export { calculation as sum } from './sum.ts';

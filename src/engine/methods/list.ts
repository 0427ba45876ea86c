/** Every scoring method, one line each. A method of the format that is missing here does not compile. */
export { circumplex } from './circumplex.ts';
export { count } from './count.ts';
export { difference } from './difference.ts';
export { ipsative } from './ipsative.ts';
export { irt } from './irt.ts';
export { max } from './max.ts';
export { mean } from './mean.ts';
export { median } from './median.ts';
export { min } from './min.ts';
export { product } from './product.ts';
export { ratio } from './ratio.ts';
export { sum } from './sum.ts';

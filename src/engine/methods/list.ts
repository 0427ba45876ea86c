/** Every scoring method, one line each. A method of the format that is missing here does not compile. */
export { circumplex } from './circumplex.ts';
export { count } from './count.ts';
export { ipsative } from './ipsative.ts';
export { irt } from './irt.ts';
export { max } from './max.ts';
export { mean } from './mean.ts';
export { sum } from './sum.ts';

import content from 'virtual:sections';
import type { ReadableSection } from '../components/reading/readable-section.ts';

/*
 * What comes with a page only when a form was posted to it, without JavaScript or before it arrived: the code behind a
 * result, and the guide to read below it. Imported one by one, their styles would not be named in the page.
 */
export * as later from './later.ts';
export * as reading from '../components/reading/reading.ts';
export const sections = content as ReadableSection[];

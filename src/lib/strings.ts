/** The interface strings of the language this build speaks. */
export { en as strings } from '$core/i18n/site.en.ts';

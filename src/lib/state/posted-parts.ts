import type { ReadableSection } from '../components/reading/readable-section.ts';

/**
 * What comes with a page only when a form was posted to it, without JavaScript or before it arrived: the code behind a
 * result, and the guide to read below it.
 */
export async function postedParts() {
	const [later, reading, content] = await Promise.all([
		import('./later.ts'),
		import('../components/reading/reading.ts'),
		import('virtual:sections')
	]);
	return { later, reading, sections: content.default as ReadableSection[] };
}

export type PostedParts = Awaited<ReturnType<typeof postedParts>>;

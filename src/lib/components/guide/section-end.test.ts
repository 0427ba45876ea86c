import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import SectionEnd from './SectionEnd.svelte';

test.each([
	[false, 'We will look this page over again by 1 May 2027.'],
	[true, 'We meant to look at this page again by 1 May 2027 and have not done so yet.']
])('says when the page is looked at again, past that day or not: %s', (isReviewPast, sentence) => {
	const props = { sources: [], reviewBy: '2027-05-01', isReviewPast };
	expect(render(SectionEnd, { props }).body).toContain(sentence);
});

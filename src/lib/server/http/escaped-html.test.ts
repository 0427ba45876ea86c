import { expect, test } from 'vitest';
import { escapedHtml } from './escaped-html.ts';

test('a text can neither end an attribute nor begin an element', () => {
	expect(escapedHtml('"><b>&amp;</b>')).toBe('&quot;&gt;&lt;b&gt;&amp;amp;&lt;/b&gt;');
});

import { plainWords, type PlainWords } from '../../../i18n/plain.en.ts';
import { escapedHtml } from './escaped-html.ts';

type Link = { label: string; href: string };
type PlainPage = {
	words: PlainWords;
	link: Link;
	/** In a frame the way on leads out of it: no other page of the site may be framed. */
	isFramed: boolean;
};

/** A page of one sentence and a way on, for when the site cannot make one. `base` is the path the site lives below. */
export function plainPage({ words, link, isFramed }: PlainPage, base: string): string {
	const heading = escapedHtml(words.heading);
	const outside = isFramed ? ' target="_blank" rel="noopener"' : '';
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${plainWords.title(heading)}</title>
<link rel="icon" href="${base}/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}/error.css">
</head>
<body><main>
<h1>${heading}</h1>
<p>${escapedHtml(words.text)}</p>
<p><a href="${escapedHtml(link.href)}"${outside}>${escapedHtml(link.label)}</a></p>
</main></body>
</html>
`;
}

/** Its content policy; `ancestors` are those who may frame it. */
export function plainPolicy(ancestors: string): string {
	return `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`;
}

import { resolve } from '$app/paths';
import { refusedWords } from '$core/i18n/refused.en.ts';

/** What stands in a frame for every check that cannot be framed: the same for one that is not there, so that nothing is told. */
export function refusedPage(): string {
	const { title, text, link } = refusedWords.notFramed;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Rapport</title>
<link rel="stylesheet" href="${resolve('/')}error.css">
</head>
<body><main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${resolve('/')}" target="_blank" rel="noopener">${link}</a></p>
</main></body>
</html>
`;
}

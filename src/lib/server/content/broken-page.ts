import { escapedHtml } from '../http/escaped-html.ts';

/**
 * What development answers while the content is broken: the problems as plain text, and Vite's client,
 * which lays its overlay on top and reloads once they are mended.
 */
export function brokenPage(message: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Something to mend · Rapport</title>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<h1>Something to mend</h1>
<pre>${escapedHtml(message)}</pre>
</body>
</html>
`;
}

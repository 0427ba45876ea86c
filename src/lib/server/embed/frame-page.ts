import { render } from 'svelte/server';
import { checkWords } from '$core/i18n/check.en.ts';
import { asset } from '$lib/server/embed/asset.ts';
import ErrorSummary from '$lib/components/check/ErrorSummary.svelte';
import ChartFigure from '$lib/components/results/ChartFigure.svelte';
import Framed from '$lib/components/embed/Framed.svelte';
import type { FrameData } from '$lib/embed/frame-data.ts';
import * as framedLater from '$lib/embed/framed-later.ts';
import { writeFrameData } from '$lib/embed/frame-json.ts';
import { withOpeningLinks } from '$lib/embed/open-elsewhere.ts';
import { withoutScoring } from './without-scoring.ts';
import { embedFiles } from './embed-files.ts';

/**
 * Before anything else is there: that there is JavaScript, and that "Begin" was pressed. As a link to the questions it would
 * add to the history of the page around, which can count its entries.
 */
const AT_ONCE = `{const root=document.documentElement;root.classList.add('js');addEventListener('click',(event)=>{if(event.defaultPrevented||!event.target.closest?.('[href="#questions"]'))return;event.preventDefault();root.classList.add('begun')})}`;

/**
 * The page of a frame. Made here and not by SvelteKit's pages, because a frame has no router: it opens one check, and nothing
 * else of the site can be shown in it.
 */
export function framePage(data: FrameData, theme: string, nonce: string): string {
	const { start, style, laterStyles } = embedFiles.frame;
	const later = data.posted === null ? null : { ...framedLater, ErrorSummary };
	// What comes with a posted page brings no code that fetches its styles, where JavaScript does not run.
	const sheets = later === null ? [style] : [style, ...laterStyles];
	const { body } = render(Framed, { props: { data, later, figure: ChartFigure, host: null } });
	return `<!doctype html>
<html lang="${data.opened.checked.questionnaire.language}"${data.grows ? ' class="grows"' : ''}>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1">
${sheets.map((name) => `<link rel="stylesheet" href="${asset(name)}">`).join('\n')}
${theme === '' ? '' : `<style nonce="${nonce}">${theme}</style>\n`}<script nonce="${nonce}">${AT_ONCE}</script>
<script type="module" src="${asset(start)}"></script>
<title>${data.posted?.problems.length ? checkWords.errorTitle : checkWords.documentTitle}</title>
</head>
<body><div id="frame">${withOpeningLinks(body)}</div>
<script type="application/json" id="data">${writeFrameData({ ...data, opened: withoutScoring(data.opened) })}</script>
</body>
</html>
`;
}

import type { LeftOut } from '../host-check/left-out.ts';
import type { Finding } from '../host-check/finding.ts';
import { verdictWords } from '../host-check/verdict-words.ts';
import { findingList } from './finding-list.ts';

const STYLE = `:host{all:initial}
section{position:fixed;inset:auto 1rem 1rem auto;z-index:2147483647;box-sizing:border-box;width:min(26rem,calc(100vw - 2rem));
max-height:min(32rem,80vh);overflow:auto;padding:1rem 1.25rem;border:1px solid #8d8172;border-radius:12px;background:#fffdf9;
color:#26211c;font:16px/1.5 system-ui,sans-serif;box-shadow:0 6px 30px #0004;overflow-wrap:anywhere}
h2{margin:0;font-size:1.1rem}p{margin:.35rem 0}ul{margin:.75rem 0;padding:0;list-style:none}
li{margin:.5rem 0;padding:.5rem .75rem;border-inline-start:4px solid #8d8172;background:#f1eae0}
li.broken{border-color:#a2512d}li.fine{border-color:#1f5f5b}
button{min-height:44px;padding:0 1.25rem;border:1.5px solid #8d8172;border-radius:99px;background:none;color:inherit;font:inherit}
button:focus-visible{outline:3px solid #a2512d;outline-offset:2px}`;

/** A small panel in the page that was looked at. Its styles cannot touch the page, nor the page's styles it. */
export function showPanel(findings: readonly Finding[], leftOut: readonly LeftOut[]): void {
	const host = document.createElement('rapport-host-check');
	const root = host.attachShadow({ mode: 'closed' });
	// A style element would be blocked by a strict policy of the page.
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLE);
	root.adoptedStyleSheets = [sheet];

	const section = document.createElement('section');
	section.ariaLabel = 'Checks on this page';
	const heading = document.createElement('h2');
	heading.textContent = verdictWords(findings, leftOut);
	const note = document.createElement('p');
	note.textContent = 'Only you see this, and nothing of it was sent anywhere.';
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = 'Close';
	close.onclick = () => host.remove();
	section.append(heading, findingList(findings, leftOut), note, close);
	root.append(section);
	document.body.append(host);
}

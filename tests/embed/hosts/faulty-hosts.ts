import type { CheckId } from '../conformance/verdict.ts';

/** The plain page with one thing wrong, and what the suite must find because of it. */
type FaultyHost = { name: string; plant: (page: string) => string; found: CheckId[] };

const MAY_NOT_GROW = `
	await customElements.whenDefined('rapport-check');
	const check = document.querySelector('rapport-check');
	check.addEventListener('ready', () => {
		check.shadowRoot.querySelector('iframe').style.maxHeight = '420px';
	});`;

export const faultyHosts: FaultyHost[] = [
	{
		name: 'id-that-nobody-knows',
		plant: (page) => page.replace('embed="hosts"', 'embed="nobody"'),
		found: ['ready']
	},
	{
		name: 'frame-that-may-not-grow',
		plant: (page) =>
			page.replace('</body>', `<script type="module">${MAY_NOT_GROW}</script></body>`),
		found: ['height', 'refresh', 'hidden']
	},
	{
		name: 'header-higher-than-it-says',
		plant: (page) => page.replace('class="stays"', 'class="stays high"'),
		found: ['view']
	},
	{
		name: 'out-of-reach',
		plant: (page) => page.replace('<rapport-check', '<rapport-check inert'),
		found: ['keyboard', 'storage']
	},
	{
		name: 'asks-for-more-than-it-may',
		plant: (page) => page.replace('embed="hosts"', 'embed="modest"'),
		found: ['consent']
	}
];

import { json } from '@sveltejs/kit';
import { base, resolve } from '$app/paths';
import { listQuestionnaires } from '../content/content.ts';
import { frameTag } from './frame-tag.ts';

/** As wide as a column of text usually is, and high enough for a first page there. */
const WIDTH = 760;
const HEIGHT = 900;

/**
 * oEmbed 1.0 for the addresses of checks that can be framed. Every other address is answered alike, whether it is nowhere or a
 * check that is never framed.
 */
export function answerOembed(url: URL): Response {
	const format = url.searchParams.get('format') ?? 'json';
	if (format !== 'json') return json({ message: 'Only JSON.' }, { status: 501 });
	const check = checkAt(url.searchParams.get('url') ?? '', url.origin);
	if (check === null) return json({ message: 'Not found' }, { status: 404 });
	const width = sideIn(url.searchParams.get('maxwidth'), WIDTH);
	const height = sideIn(url.searchParams.get('maxheight'), HEIGHT);
	const address = new URL(resolve('/embed/[check]', { check: check.address }), url.origin);
	return json(
		{
			version: '1.0',
			type: 'rich',
			title: check.title,
			provider_name: 'Rapport',
			provider_url: new URL(resolve('/'), url.origin).href,
			cache_age: 3600,
			width,
			height,
			html: frameTag({
				address: `${address.href}${check.search}`,
				title: check.title,
				width,
				height
			})
		},
		{ headers: { 'access-control-allow-origin': '*' } }
	);
}

/** The framable check that an address of this site means, with the embed id it names. */
function checkAt(text: string, origin: string) {
	if (!URL.canParse(text)) return null;
	const { origin: its, pathname, searchParams } = new URL(text);
	const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
	const [, address] = /^\/(?:checks|embed)\/([\w-]+)$/.exec(path) ?? [];
	const found = listQuestionnaires().find((one) => one.address === address);
	if (its !== origin || found === undefined || found.questionnaire.sensitive) return null;
	const embed = searchParams.get('embed') ?? '';
	const search = /^[\w-]+$/.test(embed) ? `?embed=${embed}` : '';
	return { address: found.address, title: found.questionnaire.title, search };
}

/** A consumer may ask for less room, never for more. */
function sideIn(asked: string | null, most: number): number {
	const side = Number(asked);
	return asked !== null && Number.isInteger(side) && side > 0 ? Math.min(side, most) : most;
}

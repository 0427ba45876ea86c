import { escapedHtml } from '../http/escaped-html.ts';

const SANDBOX =
	'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

type Tag = { address: string; title: string; width: number | string; height: number };

/** A frame in markup, for pages that take no script. */
export function frameTag({ address, title, width, height }: Tag): string {
	return `<iframe src="${escapedHtml(address)}" title="${escapedHtml(title)}" width="${width}" height="${height}" sandbox="${SANDBOX}" referrerpolicy="origin" allow="" loading="lazy"></iframe>`;
}

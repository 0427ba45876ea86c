import type { HostCheck } from '../host-check.ts';

/** A length, and not `auto`, `100%` of something that grows itself, or what fits the content. */
const LENGTH = /^(?:calc\(.*\)|[\d.]+(?:px|r?em|[sld]?v[hwbi]|cm|mm|in|p[tc]|ch|ex|lh|rlh))$/;

/** A box around a check grows with it. The height of a plain frame is fixed on purpose, and its own. */
export const heightFixed: HostCheck = ({ embeds }) =>
	embeds
		.filter(({ kind }) => kind === 'element')
		.flatMap(({ what: embed, boxes }) =>
			boxes.flatMap(({ what, height, maxHeight }) => {
				const value = [height, maxHeight].find((one) => LENGTH.test(one));
				return value === undefined ? [] : [{ code: 'height_fixed', args: { what, embed, value } }];
			})
		);

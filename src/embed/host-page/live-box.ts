import type { Measured } from '../host-check/read-page.ts';

/** What the browser has worked out for a box of the page it shows. */
export function liveBox(box: Element): Measured {
	const { overflowY, maxHeight } = getComputedStyle(box);
	return {
		height: specifiedHeight(box),
		maxHeight,
		overflow: overflowY,
		isCutting: box.scrollHeight > box.clientHeight + 1
	};
}

/** `getComputedStyle` gives every height in pixels. Only this tells which were laid down; Firefox has it not, and says nothing then. */
function specifiedHeight(box: Element): string {
	const map = 'computedStyleMap' in box ? box.computedStyleMap() : null;
	return map?.get('height')?.toString() ?? 'auto';
}

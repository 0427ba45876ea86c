import type { Embed } from './find-embeds.ts';

/** Whether a person sees what has the focus in the frame: it is within the window, and nothing of the page lies over it. */
export async function isInView({ iframe, frame }: Embed): Promise<boolean> {
	const focused = await frame.evaluate(() => {
		const { left, top, width, height } = (
			document.activeElement ?? document.body
		).getBoundingClientRect();
		return { x: left + Math.min(width / 2, 20), y: top + Math.min(height / 2, 12) };
	});
	return iframe.evaluate((node, { x, y }) => {
		const box = node.getBoundingClientRect();
		const [pageX, pageY] = [box.left + node.clientLeft + x, box.top + node.clientTop + y];
		let top = document.elementFromPoint(pageX, pageY);
		while (top?.shadowRoot) {
			const within = top.shadowRoot.elementFromPoint(pageX, pageY);
			if (within === null || within === top) break;
			top = within;
		}
		return top === node;
	}, focused);
}

import type { Embed } from './find-embeds.ts';
import type { Heard } from './listen.ts';
import { settled } from './settled.ts';

const PATIENCE_MS = 10_000;

/** Whether a frame has answered its host, or does so soon. */
export function isReady({ frame }: Embed, heard: readonly Heard[]): Promise<boolean> {
	return settled(
		async () => heard.some((one) => one.frame === frame && String(one.data).includes('"ready"')),
		Boolean,
		PATIENCE_MS
	);
}

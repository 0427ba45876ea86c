import type { Posted } from '../state/visit.svelte.ts';
import type { FrameData } from './frame-data.ts';

type Written = Omit<FrameData, 'posted'> & {
	posted: (Omit<Posted, 'entered'> & { entered: [string, readonly string[]][] | null }) | null;
};

/** As text that can stand inside a script element, whatever somebody typed: no `<` can end it. */
export function writeFrameData({ posted, ...data }: FrameData): string {
	const entered = posted?.entered ? [...posted.entered] : null;
	const written: Written = { ...data, posted: posted === null ? null : { ...posted, entered } };
	return JSON.stringify(written).replaceAll('<', '\\u003c');
}

export function readFrameData(text: string): FrameData {
	const { posted, ...data } = JSON.parse(text) as Written;
	if (posted === null) return { ...data, posted };
	return { ...data, posted: { ...posted, entered: posted.entered && new Map(posted.entered) } };
}

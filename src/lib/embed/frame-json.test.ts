import { expect, test } from 'vitest';
import type { FrameData } from './frame-data.ts';
import { readFrameData, writeFrameData } from './frame-json.ts';

const typed = '</script><script>alert(1)</script><!--';
const data = {
	opened: {} as FrameData['opened'],
	posted: { age: null, entered: new Map([['note', [typed]]]), problems: [], report: null },
	hosts: { origins: [], loopback: false },
	name: typed,
	share: null,
	grows: false,
	themeProblems: []
} satisfies FrameData;

test('what somebody typed comes back as it was, and never ends the element it stands in', () => {
	const text = writeFrameData(data);
	expect(text).not.toContain('<');
	expect(readFrameData(text)).toEqual(data);
});

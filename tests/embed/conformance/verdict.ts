/** What the suite looks at, in the order it tells it. A new check does not compile before it has words here. */
export const checks = {
	ready: 'the frame answers',
	height: 'the frame has the height it asks for, after every step',
	view: 'what is new comes into view, and nothing lies over it',
	keyboard: 'a keyboard is enough, and is not caught in the frame',
	messages: 'nothing but `ready` and `resized` is said before the person agrees',
	consent: 'the person sees what would go, and agrees, before it goes',
	storage: 'it works with storage blocked, and sets no cookie',
	refresh: 'the height is right after a refresh of the page, and of the frame',
	hidden: 'a check that is shown later gets its height then'
} as const;

export type CheckId = keyof typeof checks;

/** What came of one check. `said` tells what was seen or, where it failed, what is wrong. */
export type Verdict = {
	check: CheckId;
	outcome: 'passed' | 'failed' | 'not applicable';
	said: string;
};

/** Failed where something is wrong, and passed otherwise. */
export function verdict(check: CheckId, wrong: string | null | undefined, right = ''): Verdict {
	return wrong
		? { check, outcome: 'failed', said: wrong }
		: { check, outcome: 'passed', said: right };
}

export function notApplicable(check: CheckId, said: string): Verdict {
	return { check, outcome: 'not applicable', said };
}

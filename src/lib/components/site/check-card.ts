/** What a list says about a check. A sensitive one has the same shape, so that nothing can set it apart. */
export type CheckCard = {
	address: string;
	title: string;
	summary: string;
	/** How long it takes, and how many questions it has, in words. */
	facts: string[];
};

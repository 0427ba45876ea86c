/** What a list says about a check. A sensitive one has the same shape, so that nothing can set it apart. */
export type CheckCard = {
	address: string;
	title: string;
	summary: string;
	minutes: number;
	questions: number;
	/** Some questions appear only after certain answers. */
	branches: boolean;
};

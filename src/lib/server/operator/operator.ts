/** What whoever runs this site says of themselves; it feeds the privacy page and the way out of a sensitive check. */
export type Operator = {
	/** Who runs this site; null until they have said so. */
	runBy: string | null;
	/** A mail address, or an https page. */
	contact: string | null;
	/** An https page with the legal notice. */
	imprint: string | null;
	/** Where "Exit this page" leads: an https address that looks like nothing in particular. */
	exitTo: string;
	/** How long a page of a sensitive check may stay hidden before it is cleared, in minutes. */
	clearAfterMinutes: number;
	/** Days for which a proxy in front of this site keeps its list of visits; 0: it keeps none; null: not said. */
	proxyKeepsDays: number | null;
	/** Whether browsers that saw this site by https ask every name below its own by https alone, too. */
	hstsIncludesSubdomains: boolean;
};

/** What holds where no operator.yaml says otherwise. */
export const unnamedOperator: Operator = {
	runBy: null,
	contact: null,
	imprint: null,
	exitTo: 'https://www.bbc.com/weather',
	clearAfterMinutes: 2,
	proxyKeepsDays: null,
	hstsIncludesSubdomains: false
};

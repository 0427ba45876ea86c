/** What an author writes about one questionnaire, as text. `examples` is empty where there are none yet. */
export type Manuscript = {
	questionnaire: string;
	examples: string;
	/** What was last recorded of its scoring, where that is known. */
	recorded: { version: number; scores: string } | null;
};

/** The files an author types. */
export type ManuscriptFile = 'questionnaire' | 'examples';

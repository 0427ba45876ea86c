/** A translation of a questionnaire: its words by the names of their places. */
export type Overlay = {
	language: string;
	words: ReadonlyMap<string, string>;
	/** Places whose source changed since they were translated, as their author was told. */
	changed: readonly string[];
	/** What the source said when it was translated, as marks. */
	marks: ReadonlyMap<string, string>;
};

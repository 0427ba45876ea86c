/** An element of a host page: of one that a browser shows, or of one whose text we have. One element is always one object. */
export type PageElement = {
	readonly name: string;
	attribute(name: string): string | null;
	/** A page that is shown hides it from the attribute. */
	readonly nonce: string;
	/** The element around it; around one in a shadow tree, its slot or its host. */
	readonly around: PageElement | null;
};

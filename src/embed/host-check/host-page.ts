import type { Policy } from './policy.ts';

/** A `<script>` that comes from the checks' own site and looks like a loader. */
export type LoaderTag = {
	src: string;
	isModule: boolean;
	nonce: string;
	integrity: string;
	crossorigin: string | null;
};

/** A box around an embed, as far as its height is laid down. */
export type Box = {
	/** As a person finds it in the page: `div.card`. */
	what: string;
	height: string;
	maxHeight: string;
	overflow: string;
	/** Whether something in it is cut off right now; null where there is no layout to look at. */
	isCutting: boolean | null;
};

/** A `<rapport-check>`, or a frame of the checks' own site that somebody wrote by hand. */
export type Embed = {
	kind: 'element' | 'frame';
	what: string;
	/** The address of a frame; null for an element, whose loader writes it. */
	src: string | null;
	/** Null where there is none, which lets everything be. */
	sandbox: string[] | null;
	/** From the inside out. */
	boxes: Box[];
};

/** A host page, as far as an embed is concerned. What cannot be known from where we look is null. */
export type HostPage = {
	address: string | null;
	policies: Policy[];
	/** The value of Cross-Origin-Embedder-Policy; null where it is not known or not sent. */
	embedderPolicy: string | null;
	loaders: LoaderTag[];
	embeds: Embed[];
	/** Whether this page may store anything; null where nothing can be tried. */
	isStorageOpen: boolean | null;
};

/*
 * Types for pages that hold a check. Copy this file beside your code, or reference it, and `<rapport-check>` and its events
 * are known to TypeScript.
 */

/** How much of a result the person let go. */
type RapportShareLevel = 'bands' | 'scores' | 'answers';

type RapportBand = {
	scale: string;
	title: string;
	kind: 'scored' | 'partial' | 'unscored';
	/** Null where there is no step. */
	band: string | null;
	bandTitle: string | null;
};

type RapportScore = RapportBand & {
	value: number | null;
	answered: number;
	of: number;
	prorated: boolean;
	interval: { low: number; high: number } | null;
	range: { low: number; high: number } | null;
};

type RapportAnswer = {
	question: string;
	text: string;
	answer: string | number | readonly string[];
	words: string;
};

type RapportAbout = {
	questionnaire: string;
	version: number;
	fingerprint: string;
	engine: string;
	language: string;
	profile: { id: string; title: string } | null;
};

/** What the person agreed to let go, and nothing else. */
type RapportSharedResult =
	| (RapportAbout & { level: 'bands'; scales: RapportBand[] })
	| (RapportAbout & { level: 'scores'; scales: RapportScore[] })
	| (RapportAbout & { level: 'answers'; scales: RapportScore[]; answers: RapportAnswer[] });

interface RapportCheckEventMap extends HTMLElementEventMap {
	ready: CustomEvent<{ version: number }>;
	resized: CustomEvent<{ height: number }>;
	shared: CustomEvent<{ level: RapportShareLevel; result: RapportSharedResult }>;
	declined: CustomEvent<null>;
}

interface RapportCheckElement extends HTMLElement {
	addEventListener<Type extends keyof RapportCheckEventMap>(
		type: Type,
		listener: (this: RapportCheckElement, event: RapportCheckEventMap[Type]) => unknown,
		options?: boolean | AddEventListenerOptions
	): void;
	removeEventListener<Type extends keyof RapportCheckEventMap>(
		type: Type,
		listener: (this: RapportCheckElement, event: RapportCheckEventMap[Type]) => unknown,
		options?: boolean | EventListenerOptions
	): void;
}

interface HTMLElementTagNameMap {
	'rapport-check': RapportCheckElement;
}

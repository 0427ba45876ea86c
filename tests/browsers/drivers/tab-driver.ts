import type { Point } from '../in-page/finder.ts';

/** The page of a tab, or the one frame in it. */
export type Place = 'page' | 'frame';

export type Key =
	| 'Shift'
	| 'Control'
	| 'Tab'
	| 'Enter'
	| 'Escape'
	| 'Backspace'
	| 'End'
	| 'Home'
	| 'ArrowLeft'
	| 'ArrowRight'
	| 'ArrowDown'
	// A letter or digit, as it stands on a key.
	| (string & Record<never, never>);

/** What each browser does in its own way. All else is built upon it, once, in `Tab`. */
export type TabDriver = {
	open: (address: string) => Promise<void>;
	back: () => Promise<void>;
	forward: () => Promise<void>;
	reload: () => Promise<void>;
	/** Works out an expression that comes to a text, or to a promise of one. */
	run: (expression: string, place: Place) => Promise<string>;
	/** These three are the real pointer and the real keys: what the page hears of them is trusted. */
	moveTo: (point: Point) => Promise<void>;
	button: (change: 'down' | 'up') => Promise<void>;
	key: (key: Key, change: 'down' | 'up') => Promise<void>;
	/** Somebody looks at something else, and comes back. */
	putAway: () => Promise<void>;
	toFront: () => Promise<void>;
	screenshot: () => Promise<Buffer>;
	/** The page as it comes out of a printer, as a PDF; null where a browser cannot be asked for it. */
	print: () => Promise<Buffer | null>;
	close: () => Promise<void>;
};

export type BrowserKind = 'chromium' | 'firefox' | 'webkit';

export type Launch = {
	/** Where it keeps everything; one that was used before is gone on with. */
	folder: string;
	/** JavaScript may be off, by the browser's own setting. */
	script: boolean;
};

export type BrowserDriver = {
	/** The tabs that stand open, the restored ones of the time before included. */
	tabs: () => Promise<TabDriver[]>;
	newTab: () => Promise<TabDriver>;
	/** Whether the browser knows a way to the network; false where it cannot be told. */
	setOffline: (isOffline: boolean) => Promise<boolean>;
	/** Ends it as a person does, and waits until all is written. */
	close: () => Promise<void>;
	/** Ends it as a power cut does. */
	kill: () => Promise<void>;
};

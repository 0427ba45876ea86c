import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from './drivers/chromium.ts';
import { firefox } from './drivers/firefox.ts';
import type { BrowserDriver, BrowserKind, Launch } from './drivers/tab-driver.ts';
import { webkit } from './drivers/webkit.ts';
import { Tab } from './tab.ts';

const launchers: Record<BrowserKind, (launch: Launch) => Promise<BrowserDriver>> = {
	chromium,
	firefox,
	webkit
};

/** A browser of one person, with its own folder, which can be ended and started again. */
export class Browser {
	readonly kind: BrowserKind;
	readonly folder = mkdtempSync(join(tmpdir(), 'browser-'));
	readonly #script: boolean;
	#driver: BrowserDriver | null = null;

	constructor(kind: BrowserKind, { script = true } = {}) {
		this.kind = kind;
		this.#script = script;
	}

	/** Starts it, anew or where it ended; gives the tab in front. */
	async start(): Promise<Tab> {
		this.#driver = await launchers[this.kind]({ folder: this.folder, script: this.#script });
		for (;;) {
			const [tab] = await this.tabs();
			if (tab !== undefined) return tab;
			await wait(50);
		}
	}

	async tabs(): Promise<Tab[]> {
		return (await this.#running().tabs()).map((driver) => new Tab(driver));
	}

	async newTab(): Promise<Tab> {
		return new Tab(await this.#running().newTab());
	}

	async setOffline(isOffline: boolean): Promise<boolean> {
		return this.#running().setOffline(isOffline);
	}

	async close(): Promise<void> {
		await this.#running().close();
		this.#driver = null;
	}

	async kill(): Promise<void> {
		await this.#running().kill();
		this.#driver = null;
	}

	/** Ends it if it still runs, and takes away its folder. */
	async remove(): Promise<void> {
		await this.#driver?.kill();
		rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
	}

	#running(): BrowserDriver {
		if (this.#driver === null) throw new Error('The browser does not run.');
		return this.#driver;
	}
}

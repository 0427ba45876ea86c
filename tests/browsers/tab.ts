import { setTimeout as wait } from 'node:timers/promises';
import { bundleFinder } from './in-page/bundle-finder.ts';
import type * as finder from './in-page/finder.ts';
import type { Point, Target } from './in-page/finder.ts';
import type { Key, Place, TabDriver } from './drivers/tab-driver.ts';

export type Finder = typeof finder;

/** Ends what would never come to an end; what a person waits for takes a fraction of it. */
const LONGEST_MS = 40_000;

/** One tab as a person uses it, the same in every browser. */
export class Tab {
	readonly driver: TabDriver;
	readonly #place: Place;

	constructor(driver: TabDriver, place: Place = 'page') {
		this.driver = driver;
		this.#place = place;
	}

	/** The one frame of the page. */
	get frame(): Tab {
		return new Tab(this.driver, 'frame');
	}

	/** Works something out in the page, whose first argument there is the finder. */
	async evaluate<Result, Args extends unknown[]>(
		work: (finder: Finder, ...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> {
		const values = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
		const expression = `(async () => globalThis.finder === undefined ? 'no finder'
			: JSON.stringify({ value: await (${String(work)})(globalThis.finder, ${values}) }))()`;
		let text = await this.driver.run(expression, this.#place);
		if (text === 'no finder') {
			const bundle = await bundleFinder();
			await this.driver.run(
				`(() => { ${bundle}; globalThis.finder = finder; return ''; })()`,
				this.#place
			);
			text = await this.driver.run(expression, this.#place);
		}
		return (JSON.parse(text) as { value: Awaited<Result> }).value;
	}

	/** Looks until it is so. A page that is just being left cannot be looked at, and is looked at again. */
	async until<Found>(
		look: () => Promise<Found | null | false>,
		what: string
	): Promise<NonNullable<Found>> {
		const end = Date.now() + LONGEST_MS;
		let trouble = '';
		while (Date.now() < end) {
			try {
				const found = await look();
				if (found) return found;
				trouble = '';
			} catch (error) {
				trouble = String(error);
			}
			await wait(50);
		}
		throw new Error(`${what} ${trouble}\n${await this.#shown()}`);
	}

	async count(target: Target): Promise<number> {
		return this.evaluate((finder, target) => finder.find(target).length, target);
	}

	/** Waits until it is there, and gives its words. */
	async see(target: Target): Promise<string> {
		const { text } = await this.until(
			() =>
				this.evaluate((finder, target) => {
					const [element] = finder.find(target);
					return element === undefined ? null : { text: finder.textOf(element) };
				}, target),
			`There is no ${JSON.stringify(target)}.`
		);
		return text;
	}

	async seeNo(target: Target): Promise<void> {
		await this.until(
			async () => (await this.count(target)) === 0,
			`There still is a ${JSON.stringify(target)}.`
		);
	}

	/** Goes there with the pointer, rests on it, and presses. */
	async click(target: Target, { rest = 0 } = {}): Promise<void> {
		await this.driver.moveTo(await this.#settled(target));
		await wait(rest);
		await this.driver.button('down');
		await this.driver.button('up');
	}

	/** One after the other, without a look in between: where WebKit's driver looks into a frame, the frame hears that the person left it. */
	async clickEach(targets: Target[], rest: number): Promise<void> {
		const places = async (): Promise<Point[]> => {
			const points: Point[] = [];
			for (const target of targets) points.push(await this.#settled(target));
			return points;
		};
		// What is looked for last may have moved the page, so all are looked for again.
		await places();
		for (const point of await places()) {
			await this.driver.moveTo(point);
			await wait(rest);
			await this.driver.button('down');
			await this.driver.button('up');
		}
	}

	async press(...keys: Key[]): Promise<void> {
		for (const key of keys) {
			await this.driver.key(key, 'down');
			await this.driver.key(key, 'up');
		}
	}

	/** A key together with another that is held down. */
	async pressWith(held: Key, key: Key): Promise<void> {
		await this.driver.key(held, 'down');
		await this.press(key);
		await this.driver.key(held, 'up');
	}

	/** Presses Tab until the focus is there, as somebody without a mouse must. */
	async tabTo(target: Target): Promise<void> {
		for (let presses = 0; presses < 100; presses++) {
			const isThere = await this.evaluate(
				(finder, target) => finder.find(target).includes(finder.focused()!),
				target
			);
			if (isThere) return;
			await this.press('Tab');
		}
		throw new Error(
			`The keyboard does not reach ${JSON.stringify(target)}.\n${await this.#shown()}`
		);
	}

	async isFocused(target: Target): Promise<void> {
		await this.until(
			() =>
				this.evaluate((finder, target) => finder.find(target).includes(finder.focused()!), target),
			`The focus is not on ${JSON.stringify(target)}.`
		);
	}

	async address(): Promise<string> {
		return this.evaluate(() => location.href);
	}

	/** Where it is pressed: twice the same place, so that nothing is moving any more. */
	async #settled(target: Target): Promise<Point> {
		let before = '';
		return this.until(
			async () => {
				const point = await this.evaluate((finder, target) => finder.pointOf(target), target);
				const shown = point && this.#place === 'frame' ? await this.#onPage(point) : point;
				const isStill = JSON.stringify(shown) === before;
				before = JSON.stringify(shown);
				return isStill && shown;
			},
			`${JSON.stringify(target)} cannot be pressed.`
		);
	}

	/** Where a point of the frame is on the page around, which is moved when it is out of view. */
	async #onPage(point: Point): Promise<Point | null> {
		return new Tab(this.driver).evaluate((finder, point) => finder.pointOfFrame(point), point);
	}

	/** For whoever reads why a test failed. */
	async #shown(): Promise<string> {
		try {
			return await this.evaluate(
				() => `${location.href}\n${document.body.innerText.slice(0, 1_500)}`
			);
		} catch {
			return '';
		}
	}
}

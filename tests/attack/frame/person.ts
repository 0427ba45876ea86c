/** What one person does in a frame, chosen by a seed. */
export type Visit = {
	seed: number;
	/** How many sheets are filled in, one after the other. */
	sheets: number;
	/** How often the browser draws after an act, of one: always, or less often for many sheets. Results are drawn always. */
	drawing: number;
};

/** How often each thing was done: a test whose person never looked at anything would hold nothing. */
export type Done = Record<
	| 'answered'
	| 'skipped'
	| 'wentBack'
	| 'lookedOver'
	| 'changed'
	| 'results'
	| 'read'
	| 'help'
	| 'consent'
	| 'unfolded',
	number
>;

/**
 * Takes a check in its own window as somebody would, one sheet after the other, and gives how often each thing was done. Runs in the
 * frame, so it uses nothing from around itself. It presses and types as scripts can, and lets the page be drawn in between.
 */
export async function beThePerson({ seed, sheets, drawing }: Visit): Promise<Done> {
	const done: Done = {
		answered: 0,
		skipped: 0,
		wentBack: 0,
		lookedOver: 0,
		changed: 0,
		results: 0,
		read: 0,
		help: 0,
		consent: 0,
		unfolded: 0
	};
	let state = seed;
	const chance = (): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	const below = (count: number): number => Math.floor(chance() * count);
	const one = <Type extends HTMLElement>(selector: string): Type | null =>
		[...document.querySelectorAll<Type>(selector)].find((element) =>
			element.checkVisibility({ visibilityProperty: true })
		) ?? null;
	const all = (selector: string): HTMLElement[] =>
		[...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
			element.checkVisibility({ visibilityProperty: true })
		);
	/** A frame that was scrolled out of the window is not drawn. */
	const drawn = (): Promise<unknown> =>
		new Promise((done) => {
			requestAnimationFrame(done);
			setTimeout(done, 200);
		});
	/** What the page does at once it has done. */
	async function atOnce(): Promise<void> {
		for (let turn = 0; turn < 20; turn++) await null;
	}
	async function until<Found>(look: () => Found | null | false, what: string): Promise<Found> {
		for (let tries = 0; tries < 3_000; tries++) {
			const found = look();
			if (found !== null && found !== false) return found;
			await (tries === 0 ? atOnce() : drawn());
		}
		throw new Error(`There never was ${what}.`);
	}
	async function press(selector: string): Promise<void> {
		const button = await until(() => one(selector), selector);
		const isWatched = chance() < drawing;
		if (isWatched) button.focus({ preventScroll: true });
		button.click();
		await (isWatched ? drawn() : atOnce());
	}

	const MAIN = 'form .button:not(.quiet)';
	const current = (): HTMLElement | null =>
		one('form:not([hidden]) .question:not([hidden]) fieldset');

	async function answer(): Promise<void> {
		const question = await until(current, 'a question');
		const fields = all('form:not([hidden]) .question:not([hidden]) input');
		const first = fields[0] as HTMLInputElement;
		if (chance() < 0.3 && fields.length < 10) {
			const key = String(1 + below(fields.length));
			fields[below(fields.length)]!.focus({ preventScroll: true });
			question.dispatchEvent(
				new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
			);
		} else {
			const times = first.type === 'checkbox' ? 1 + below(4) : 1 + below(2);
			for (let at = 0; at < times; at++) fields[below(fields.length)]!.click();
		}
		await (chance() < drawing ? drawn() : atOnce());
		done.answered++;
	}

	async function goOn(): Promise<void> {
		const question = current();
		await press(MAIN);
		await until(() => current() !== question, 'what comes next');
	}

	async function ask(): Promise<void> {
		for (let steps = 0; steps < 200 && current() !== null; steps++) {
			const dice = chance();
			if (dice < 0.06 && one('.skip') !== null) {
				const question = current();
				await press('.skip');
				await until(() => current() !== question, 'what comes next');
				done.skipped++;
			} else if (dice < 0.1 && one('.go .quiet') !== null && steps > 0) {
				await press('.go .quiet');
				done.wentBack++;
				if (current() === null) await press('[role=button][href="#questions"]');
			} else {
				await answer();
				const isEnd = all('.go .quiet').length > 1;
				if (isEnd && chance() < 0.4) {
					all('.go .quiet')[1]!.click();
					await drawn();
					return lookOver();
				}
				await goOn();
			}
		}
	}

	async function lookOver(): Promise<void> {
		await until(() => one('main section.page li button'), 'the list of answers');
		done.lookedOver++;
		if (chance() < 0.5) {
			const buttons = all('main section.page li button');
			buttons[below(buttons.length)]!.click();
			await until(current, 'a question to change');
			await answer();
			await press(MAIN);
			await until(() => one('main section.page li button'), 'the list of answers');
			done.changed++;
		}
		await press('main .go .button:not(.quiet)');
	}

	async function read(link: HTMLElement): Promise<void> {
		link.click();
		await until(() => one('.reading h1'), 'a page to read');
		await drawn();
		if (chance() < 0.5) scrollTo({ top: 400 });
		await press('.reading p.narrow .button');
		await until(() => one('.reading') === null, 'the way back');
	}

	async function lookAtResults(): Promise<void> {
		await until(() => one('main article .headline, main article h1, main .nothing h1'), 'results');
		await drawn();
		done.results++;
		const folds = all('main summary');
		if (folds.length > 0 && chance() < 0.5) {
			folds[below(folds.length)]!.click();
			await drawn();
			done.unfolded++;
		}
		if (chance() < 0.3) scrollTo({ top: document.documentElement.scrollHeight });
		const pages = all('main a[href*="/guide/"]');
		if (pages.length > 0 && chance() < 0.25) {
			await read(pages[below(pages.length)]!);
			done.read++;
		}
		if (chance() < 0.1) {
			await read(one('nav a')!);
			done.help++;
		}
		if (one('[aria-labelledby=asks-title] button') !== null && chance() < 0.3) {
			await press('[aria-labelledby=asks-title] button');
			const levels = await until(() => {
				const found = all('main input[name=level]');
				return found.length > 0 && found;
			}, 'what would go');
			levels[below(levels.length)]!.click();
			await drawn();
			await press('main .button.quiet');
			await until(() => one('main article'), 'the results again');
			done.consent++;
		}
	}

	for (let sheet = 0; sheet < sheets; sheet++) {
		await press('[role=button][href="#questions"]');
		await ask();
		await lookAtResults();
		await press('footer button');
		await until(() => one('[role=button][href="#questions"]'), 'the first page again');
	}
	await drawn();
	return done;
}

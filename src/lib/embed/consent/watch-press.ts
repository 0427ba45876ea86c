import { ScreenPart } from '../screen-part.ts';
import type { By, MeantPress, Sight } from './meant-press.ts';

/** How often it is looked where everything is. */
const LOOK_MS = 100;
/** What is drawn at less than half its size is not read. Only few people zoom out that far. */
const SMALLEST = 0.5;

/** What not every browser has: whether anything lies over an element, or over the frame that holds it. */
type Seen = IntersectionObserverEntry & { isVisible?: boolean };
/** What only Firefox has: where the frame is on the screen. */
type Placed = Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };

type Watched = {
	/** What a person must see to know what they press: all of it. */
	box: HTMLElement;
	button: HTMLElement;
	press: MeantPress;
	/** Called whenever there may be something new to say. */
	onlook: () => void;
};

/**
 * Tells `press` all that a browser knows of what the person sees and does, until it is called to stop.
 *
 * Where a browser can tell whether something lies over the box, it answers "yes" rather too often: of a frame from another site,
 * Chromium tells only whether anything lies over any part of it, such as a header that stays at the top of the page.
 */
export function watchPress({ box, button, press, onlook }: Watched): () => void {
	const view = box.ownerDocument.defaultView as Placed & typeof globalThis;
	// The clock of the code, which may run in another window than the box is in.
	const now = (): number => performance.now();
	const stopping = new AbortController();
	let isByTab = false;
	let last = placeOf(view, box);
	let seen: Seen | null = null;
	const screen = new ScreenPart(view);

	const observer = new view.IntersectionObserver(
		(entries) => {
			seen = entries.at(-1) as Seen;
			look();
		},
		// `trackVisibility` takes at least such a delay.
		{ threshold: [0, 0.99], trackVisibility: true, delay: LOOK_MS } as IntersectionObserverInit
	);
	observer.observe(box);

	function look(): void {
		if (seen !== null) press.see(sightOf(seen, screen, view), now());
		const place = placeOf(view, box);
		const isOther = (part: keyof Place): boolean => place[part] !== last[part];
		// A frame that is as high as what it holds was given the height that it asked for.
		if (isOther('frame') || (isOther('height') && place.height !== place.content))
			press.disturb('moved', now());
		else if (isOther('box')) press.restart(now());
		last = place;
		onlook();
	}

	function listen<Type extends keyof WindowEventMap>(
		type: Type,
		hear: (event: WindowEventMap[Type]) => void
	): void {
		const { signal } = stopping;
		const hearTrusted = (event: WindowEventMap[Type]): void => {
			if (event.isTrusted) hear(event);
		};
		// Before anything in the page can keep it from being heard.
		view.addEventListener(type, hearTrusted, { capture: true, passive: true, signal });
	}
	const isOn = ({ target }: Event): boolean => button.contains(target as Node);

	for (const type of ['pointermove', 'pointerdown'] as const) {
		listen(type, (event) => press.point(byOf(event), event, isOn(event), now()));
	}
	listen('pointerdown', (event) => {
		isByTab = false;
		if (!isOn(event)) return;
		look();
		press.down(byOf(event), now());
	});
	listen('pointerout', ({ relatedTarget }) => {
		if (relatedTarget === null) press.leave();
	});
	listen('keydown', (event) => {
		isByTab = event.key === 'Tab';
		if (!isOn(event) || (event.key !== 'Enter' && event.key !== ' ')) return;
		look();
		if (event.repeat) press.hold();
		else press.down('keys', now());
	});
	listen('focusin', (event) => press.focus(isByTab && isOn(event), now()));
	listen('blur', ({ target }) => {
		// What had the focus in the page loses it before the next one gets it.
		if (target !== view) return;
		isByTab = false;
		press.disturb('left', now());
	});
	listen('resize', look);
	view.document.addEventListener(
		'visibilitychange',
		() => {
			if (view.document.hidden) press.disturb('left', now());
		},
		{ signal: stopping.signal }
	);

	const looking = view.setInterval(look, LOOK_MS);
	return () => {
		stopping.abort();
		observer.disconnect();
		screen.stop();
		view.clearInterval(looking);
	};
}

function sightOf(
	{ intersectionRatio, isVisible, boundingClientRect }: Seen,
	screen: ScreenPart,
	{ devicePixelRatio }: Window
): Sight {
	if (intersectionRatio === 0) return 'part';
	if (isVisible === false) return 'covered';
	if (devicePixelRatio < SMALLEST) return 'small';
	if (intersectionRatio >= 0.99) return 'whole';
	return screen.couldHold(boundingClientRect.height) ? 'part' : 'tall';
}

function byOf({ pointerType }: PointerEvent): By {
	return pointerType === 'mouse' ? 'mouse' : 'touch';
}

type Place = { frame: string; height: number; content: number; box: string };

/** Where the frame and the box in it are, as far as this browser tells. */
function placeOf(view: Placed, box: HTMLElement): Place {
	const { innerWidth, innerHeight, devicePixelRatio, screenX, screenY } = view;
	const { mozInnerScreenX = 0, mozInnerScreenY = 0 } = view;
	const { left, top, width, height } = box.getBoundingClientRect();
	return {
		frame: [
			innerWidth,
			devicePixelRatio,
			screenX,
			screenY,
			mozInnerScreenX,
			mozInnerScreenY
		].join(),
		height: innerHeight,
		content: Math.round(view.document.documentElement.getBoundingClientRect().height),
		box: [left, top, width, height].join()
	};
}

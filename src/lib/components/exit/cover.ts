/** What stands on a cover: a heading, a sentence, and what can be pressed. Plain words, nothing about the page below. */
export type CoverWords = { title: string; text: string; buttons?: [string, () => void][] };

let cover: HTMLElement | null = null;

/**
 * Fills the screen, at once: the element is in the document when this returns, before the browser does anything else.
 * Made by hand, because a component would be drawn a moment later.
 */
export function coverPage(words: CoverWords | null): void {
	const next = document.createElement('div');
	next.className = 'cover';
	if (words !== null) next.append(contentOf(words));
	cover?.remove();
	cover = next;
	document.documentElement.classList.add('covered');
	document.body.append(next);
	next.querySelector('button')?.focus({ preventScroll: true });
}

export function uncoverPage(): void {
	cover?.remove();
	cover = null;
	document.documentElement.classList.remove('covered');
}

function contentOf({ title, text, buttons = [] }: CoverWords): HTMLElement {
	const content = document.createElement('main');
	content.append(element('h1', title), element('p', text));
	for (const [label, act] of buttons) {
		const button = element('button', label);
		button.type = 'button';
		button.className = 'button quiet';
		button.addEventListener('click', act);
		content.append(button);
	}
	return content;
}

function element<Name extends 'h1' | 'p' | 'button'>(
	name: Name,
	text: string
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}

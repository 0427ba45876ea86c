import { copyButtons } from './copy-buttons.ts';

/** Somebody types a colour in two seconds; each letter of it is no wish. */
const QUIET_MS = 350;

const form = document.querySelector<HTMLFormElement>('form[data-builder]');

if (form) {
	enhance(form);
	copyButtons(document);
	pickColours(form);
}

/**
 * The page is whole without this: its form asks the server for the same page with other settings. Here that page is fetched
 * instead, and the parts of it that differ take the place of ours. So there is one place that works anything out.
 */
function enhance(form: HTMLFormElement): void {
	const shown = new Map<string, string>();
	for (const part of parts(document)) shown.set(part.dataset.part ?? '', part.innerHTML);
	let latest = 0;
	let timer = 0;

	form.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(() => void update(), QUIET_MS);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void update();
	});
	// A proposed colour is a link; with its field at hand there is no need to load the page again.
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLElement>('a[data-field]');
		const field = form.elements.namedItem(link?.dataset.field ?? '');
		if (!link || !(field instanceof HTMLInputElement)) return;
		event.preventDefault();
		field.value = link.dataset.value ?? '';
		field.focus();
		void update();
	});

	async function update(): Promise<void> {
		clearTimeout(timer);
		const mine = ++latest;
		const address = addressOf(form);
		const response = await fetch(address).catch(() => null);
		if (!response?.ok) return form.submit();
		const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
		if (mine !== latest) return;
		for (const part of parts(fresh)) {
			const name = part.dataset.part ?? '';
			const html = part.innerHTML;
			const ours = document.querySelector(`[data-part="${CSS.escape(name)}"]`);
			if (!ours || shown.get(name) === html) continue;
			shown.set(name, html);
			ours.replaceChildren(...part.childNodes);
			copyButtons(ours);
		}
		keepColours(form, fresh);
		history.replaceState(history.state, '', address);
	}
}

function parts(root: ParentNode): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('[data-part]')];
}

/** Only what was filled in: the address stays short enough to send to a colleague. */
function addressOf(form: HTMLFormElement): URL {
	const address = new URL(form.action);
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string' && value.trim() !== '') address.searchParams.set(name, value);
	}
	return address;
}

/** Beside each colour's field, the browser's own way to pick one. */
function pickColours(form: HTMLFormElement): void {
	for (const picker of form.querySelectorAll<HTMLInputElement>('input[data-picks]')) {
		const field = form.elements.namedItem(picker.dataset.picks ?? '');
		if (!(field instanceof HTMLInputElement)) continue;
		picker.hidden = false;
		picker.oninput = () => {
			field.value = picker.value.slice(1);
		};
	}
}

/** What stands where nothing is asked for may have moved. */
function keepColours(form: HTMLFormElement, fresh: Document): void {
	for (const picker of form.querySelectorAll<HTMLInputElement>('input[data-picks]')) {
		const name = picker.dataset.picks ?? '';
		const now = fresh.querySelector<HTMLInputElement>(`input[data-picks="${CSS.escape(name)}"]`);
		const field = form.elements.namedItem(name);
		if (!now || !(field instanceof HTMLInputElement)) continue;
		picker.value = now.getAttribute('value') ?? picker.value;
		field.placeholder =
			fresh.querySelector<HTMLInputElement>(`#${CSS.escape(field.id)}`)?.placeholder ?? '';
	}
}

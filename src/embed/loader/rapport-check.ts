import { messageReader, writeHello, type Message } from '../protocol/protocol.ts';

/** The ids of the checks that can be framed; null in the loader that is pinned, which must be the same everywhere. */
declare const __RAPPORT_CHECKS__: readonly string[] | null;

/** Where this very file came from says where the checks are. */
const FOLDER = new URL(/* @vite-ignore */ '.', import.meta.url);
const SITE = new URL('..', FOLDER);

const SANDBOX =
	'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';
/** How long a frame that has loaded may take to answer. One that was refused never does. */
const PATIENCE_MS = 8_000;

const STYLE = `:host{display:block}
iframe{display:block;width:100%;height:30rem;border:0}`;

/** `<rapport-check check="…">`: a check in a frame of its own. */
export class RapportCheck extends HTMLElement {
	static observedAttributes = ['check', 'embed', 'lang', 'theme', 'share'];

	#frame: HTMLIFrameElement | null = null;
	#port: MessagePort | null = null;
	#patience: ReturnType<typeof setTimeout> | undefined;
	#way: HTMLElement | null = null;
	#isWaiting = false;

	connectedCallback(): void {
		this.#renew();
	}

	disconnectedCallback(): void {
		this.#stop();
	}

	attributeChangedCallback(_: string, before: string | null, after: string | null): void {
		if (before !== after) this.#renew();
	}

	/** Once for all attributes that are set together. */
	#renew(): void {
		if (this.#isWaiting) return;
		this.#isWaiting = true;
		queueMicrotask(() => {
			this.#isWaiting = false;
			if (this.isConnected) this.#draw();
		});
	}

	#draw(): void {
		this.#stop();
		const check = this.getAttribute('check') ?? '';
		// What is no check, or one that is never framed, is not even asked for.
		if (!/^[\w-]+$/.test(check) || __RAPPORT_CHECKS__?.includes(check) === false) {
			this.#show(this.#link());
			return;
		}
		const address = new URL(check, FOLDER);
		for (const name of ['embed', 'lang', 'theme', 'share', 'offset']) {
			const value = this.getAttribute(name);
			if (value) address.searchParams.set(name, value);
		}
		const frame = document.createElement('iframe');
		frame.title = this.title || 'A check';
		frame.setAttribute('sandbox', SANDBOX);
		frame.referrerPolicy = 'origin';
		frame.allow = '';
		frame.onload = () => this.#greet(frame);
		frame.src = address.href;
		this.#frame = frame;
		this.#show(frame);
	}

	#link(): HTMLElement {
		const link = document.createElement('a');
		link.href = SITE.href;
		link.target = '_blank';
		link.rel = 'noopener';
		link.textContent = `Open the checks at ${SITE.host}`;
		return link;
	}

	#show(content: HTMLElement): void {
		const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
		// Not a style element: a strict policy of the page would block it.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(STYLE);
		root.adoptedStyleSheets = [sheet];
		root.replaceChildren(content);
	}

	/** A new document in the frame, the first one or a later one, gets a channel of its own. Its height stays until it tells one. */
	#greet(frame: HTMLIFrameElement): void {
		this.#hush();
		const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
		const read = messageReader(nonce);
		const { port1, port2 } = new MessageChannel();
		this.#port = port1;
		port1.onmessage = ({ data }) => {
			const message = read(data);
			if (message) this.#hear(message, frame);
		};
		frame.contentWindow?.postMessage(writeHello(nonce), FOLDER.origin, [port2]);
		// A frame that was refused never answers, and one without JavaScript does not either: it stays, with a way on below it.
		this.#patience = setTimeout(() => {
			this.#way ??= this.#link();
			frame.after(this.#way);
		}, PATIENCE_MS);
	}

	#hear(message: Message, frame: HTMLIFrameElement): void {
		switch (message.type) {
			case 'ready':
				clearTimeout(this.#patience);
				this.#way?.remove();
				return this.#tell('ready', { version: message.version });
			case 'resized': {
				const { height } = message;
				const isNew = frame.style.height !== `${height}px`;
				frame.style.height = `${height}px`;
				if (isNew) this.#tell('resized', { height });
				return;
			}
			case 'shared':
				return this.#tell('shared', { level: message.level, result: message.result });
			case 'declined':
				return this.#tell('declined', null);
		}
	}

	#tell(type: string, detail: unknown): void {
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}

	#hush(): void {
		clearTimeout(this.#patience);
		this.#port?.close();
		this.#port = null;
	}

	#stop(): void {
		this.#hush();
		this.#frame?.remove();
		this.#frame = null;
	}
}

import { hearHello } from '$core/embed/protocol/hear-hello.ts';
import { messageWriter, PROTOCOL, type Message } from '$core/embed/protocol/protocol.ts';
import { isHost, type FrameHosts } from './frame-hosts.ts';

/** What a frame needs of its window; tests give their own. */
export type FrameWindow = Pick<Window, 'parent' | 'addEventListener' | 'requestAnimationFrame'>;

/**
 * The page around, as a frame sees it. Until that page has said hello there is nobody to tell anything; the newest height
 * waits, and is told first.
 */
export class Host {
	/** Who is listening; null until somebody may. */
	origin = $state.raw<string | null>(null);

	#port: MessagePort | null = null;
	#write = messageWriter();
	#height: number | null = null;
	#told: number | null = null;
	#isWaiting = false;
	readonly #window: FrameWindow;

	constructor(hosts: FrameHosts, window: FrameWindow) {
		this.#window = window;
		const seen: string[] = [];
		window.addEventListener('message', (event) => {
			const around = {
				parent: window.parent,
				isHost: (origin: string) => isHost(hosts, origin),
				seen
			};
			const greeting = hearHello(event, around);
			if (greeting === null) return;
			seen.push(greeting.nonce);
			this.#answer(greeting);
		});
	}

	/**
	 * Told at most once a frame of animation, and only when it is another height. The first one is told at once: a frame that is far below the
	 * screen has no frames of animation, and would keep the height it was put there with.
	 */
	resize(height: number): void {
		this.#height = height;
		if (this.#told === null) this.#tellHeight();
		else this.#soon();
	}

	/** Only after the person agreed to exactly this, or said no. */
	say(message: Extract<Message, { type: 'shared' | 'declined' }>): void {
		this.#send(message);
	}

	#answer({ origin, port, nonce }: { origin: string; port: MessagePort; nonce: string }): void {
		this.#port?.close();
		this.#port = port;
		this.#write = messageWriter();
		this.origin = origin;
		this.#told = null;
		this.#send({ type: 'ready', version: PROTOCOL, nonce });
		this.#tellHeight();
	}

	#soon(): void {
		if (this.#isWaiting) return;
		this.#isWaiting = true;
		this.#window.requestAnimationFrame(() => {
			this.#isWaiting = false;
			this.#tellHeight();
		});
	}

	#tellHeight(): void {
		const height = this.#height;
		if (this.#port === null || height === null || height === this.#told) return;
		this.#send({ type: 'resized', height, top: null });
		this.#told = height;
	}

	#send(message: Message): void {
		this.#port?.postMessage(this.#write(message));
	}
}

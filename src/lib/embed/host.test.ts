import { describe, expect, test } from 'vitest';
import { writeHello } from '$core/embed/protocol/protocol.ts';
import { Host, type FrameWindow } from './host.svelte.ts';

const ORIGIN = 'https://practice.example';

/** A window whose host says hello when it is told to, and whose frames of animation come when they are asked for. */
function stage() {
	const said: string[] = [];
	let listener: (event: MessageEvent) => void = () => undefined;
	let frames: FrameRequestCallback[] = [];
	const parent = {} as Window;
	const window = {
		parent,
		addEventListener: (_: string, heard: (event: MessageEvent) => void) => (listener = heard),
		requestAnimationFrame: (callback: FrameRequestCallback) => frames.push(callback)
	} as unknown as FrameWindow;
	const host = new Host({ origins: [ORIGIN], loopback: false }, window);
	const port = { postMessage: (text: string) => said.push(text), close: () => undefined };
	return {
		host,
		said,
		greet: (nonce: string) =>
			listener({
				isTrusted: true,
				origin: ORIGIN,
				source: parent,
				ports: [port],
				data: writeHello(nonce)
			} as unknown as MessageEvent),
		draw: () => {
			const due = frames;
			frames = [];
			due.forEach((callback) => callback(0));
		},
		heights: () =>
			said.flatMap((text) => {
				const { type, height } = JSON.parse(text) as { type: string; height: number };
				return type === 'resized' ? [height] : [];
			})
	};
}

describe('Host', () => {
	test('tells nothing to nobody, and the newest height to whoever comes', () => {
		const { host, said, greet, draw, heights } = stage();
		host.resize(100);
		draw();
		host.resize(300);
		draw();
		expect(said).toEqual([]);
		greet('nonce-of-the-first-page');
		expect(said[0]).toContain('"ready"');
		expect(heights()).toEqual([300]);
	});

	test('tells many changes within one frame of animation as one, and none that is none', () => {
		const { host, greet, draw, heights } = stage();
		greet('nonce-of-the-first-page');
		host.resize(100);
		host.resize(700);
		host.resize(900);
		host.resize(400);
		draw();
		host.resize(400);
		draw();
		expect(heights()).toEqual([100, 400]);
	});

	test('tells its first height without being drawn, as a frame far below the screen is not', () => {
		const { host, greet, heights } = stage();
		greet('nonce-of-the-first-page');
		host.resize(700);
		expect(heights()).toEqual([700]);
	});

	test('tells a page that was refreshed what it told the one before', () => {
		const { host, greet, draw, heights } = stage();
		greet('nonce-of-the-first-page');
		host.resize(400);
		draw();
		greet('nonce-of-the-second-page');
		expect(heights()).toEqual([400, 400]);
	});

	test('ignores a hello that is played again', () => {
		const { said, greet } = stage();
		greet('nonce-of-the-first-page');
		greet('nonce-of-the-first-page');
		expect(said).toHaveLength(1);
	});
});

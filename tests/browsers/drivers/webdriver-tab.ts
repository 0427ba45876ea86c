import { setTimeout as wait } from 'node:timers/promises';
import type { Place, TabDriver } from './tab-driver.ts';

/** The keys that write nothing have code points of their own in WebDriver. */
const KEYS: Record<string, string> = {
	Shift: '\uE008',
	Control: '\uE009',
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	Backspace: '\uE003',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015'
};

/** The one frame of a page, in whichever open shadow tree it stands. */
const FRAME = `(function frameIn(root) {
	const below = () => [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && frameIn(shadowRoot));
	return root.querySelector('iframe') ?? below().find(Boolean) ?? null;
})(document)`;

export type WebDriverSession = {
	/** A command, after the session went to the window and the place that are meant. */
	send: (
		handle: string,
		place: Place,
		method: 'GET' | 'POST' | 'DELETE',
		path: string,
		body?: object
	) => Promise<unknown>;
	windows: () => Promise<string[]>;
	newWindow: () => Promise<string>;
	end: () => Promise<void>;
};

/** A session of the W3C's WebDriver protocol, which is JSON over HTTP. */
export async function webdriverSession(
	server: string,
	capabilities: object
): Promise<WebDriverSession> {
	const ask = async (method: string, path: string, body: object = {}): Promise<unknown> => {
		const response = await fetch(`${server}${path}`, {
			method,
			...(method === 'POST' ? { body: JSON.stringify(body) } : {})
		});
		const { value } = (await response.json()) as { value: unknown };
		if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
		return value;
	};
	const session = await begin(ask, capabilities);
	const to = (path: string): string => `/session/${session}${path}`;
	let stands = '';
	const go = async (handle: string, place: Place): Promise<void> => {
		// To go where it stands already would take the focus from a frame.
		if (place === 'page' && stands === handle) return;
		stands = place === 'page' ? handle : '';
		await ask('POST', to('/window'), { handle });
		if (place === 'page') return;
		const id = await ask('POST', to('/execute/sync'), { script: `return ${FRAME}`, args: [] });
		if (id === null) throw new Error('There is no frame on this page.');
		await ask('POST', to('/frame'), { id });
	};
	// The session stands in one place at a time, so what is asked for waits its turn.
	let last: Promise<unknown> = Promise.resolve();
	return {
		send: (handle, place, method, path, body) => {
			const next = last.then(async () => {
				await go(handle, place);
				return ask(method, to(path), body);
			});
			last = next.catch(() => undefined);
			return next;
		},
		windows: async () => (await ask('GET', to('/window/handles'))) as string[],
		newWindow: async () =>
			((await ask('POST', to('/window/new'), { type: 'tab' })) as { handle: string }).handle,
		end: async () => void (await ask('DELETE', to('')))
	};
}

/** The driver may say that it listens a moment before it does. */
async function begin(
	ask: (method: string, path: string, body: object) => Promise<unknown>,
	capabilities: object
): Promise<string> {
	for (let tries = 0; ; tries++) {
		try {
			const body = { capabilities: { alwaysMatch: capabilities } };
			const { sessionId } = (await ask('POST', '/session', body)) as { sessionId: string };
			return sessionId;
		} catch (error) {
			if (tries === 50 || !(error instanceof TypeError)) throw error;
			await wait(100);
		}
	}
}

export function webdriverTab(session: WebDriverSession, handle: string): TabDriver {
	const post = (path: string, body?: object, place: Place = 'page'): Promise<unknown> =>
		session.send(handle, place, 'POST', path, body);
	const run = async (expression: string, place: Place): Promise<string> =>
		(await post('/execute/sync', { script: `return ${expression}`, args: [] }, place)) as string;
	const act = async (source: object, action: object): Promise<void> =>
		void (await post('/actions', { actions: [{ ...source, actions: [action] }] }));
	const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
	const keyboard = { type: 'key', id: 'keys' };
	let loads = 0;
	/** Does what brings another document, and waits until that has loaded. */
	const load = async (command: () => Promise<unknown>): Promise<void> => {
		const mark = String(++loads);
		await run(`(globalThis.leftAt = '${mark}')`, 'page');
		await command();
		const hasCome = `String(globalThis.leftAt !== '${mark}' && document.readyState === 'complete')`;
		while ((await run(hasCome, 'page').catch(() => '')) !== 'true') await wait(50);
	};
	return {
		open: (url) => load(() => post('/url', { url })),
		back: async () => void (await post('/back')),
		forward: async () => void (await post('/forward')),
		reload: () => load(() => post('/refresh')),
		run,
		moveTo: ({ x, y }) => act(pointer, { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }),
		button: (change) =>
			act(pointer, { type: change === 'down' ? 'pointerDown' : 'pointerUp', button: 0 }),
		key: (key, change) =>
			act(keyboard, { type: change === 'down' ? 'keyDown' : 'keyUp', value: KEYS[key] ?? key }),
		putAway: async () => void (await post('/window/minimize')),
		toFront: async () => void (await post('/window/maximize')),
		screenshot: async () =>
			Buffer.from((await session.send(handle, 'page', 'GET', '/screenshot')) as string, 'base64'),
		print: async () => null,
		close: async () => void (await session.send(handle, 'page', 'DELETE', '/window'))
	};
}

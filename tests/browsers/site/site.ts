import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startServer } from '../../served/start-server.ts';
import { startGateway, type Gateway } from './gateway.ts';

/** How long a sensitive page may be out of sight here, in place of two minutes. */
export const CLEARED_AFTER_MS = 3_000;

export type Site = {
	/** Where a browser finds it. */
	address: string;
	/** Another site: the neutral page, and pages of other people that frame a check. */
	elsewhere: Elsewhere;
	gateway: Gateway;
	stop: () => Promise<void>;
};

export type Elsewhere = {
	origin: string;
	/** The neutral page, where "Exit this page" leads. */
	neutral: string;
	/** The address of a page with this markup. */
	page: (markup: string) => string;
	/** Until `goOn`, nothing answers here, as when a network is slow. */
	hold: () => void;
	goOn: () => void;
	stop: () => void;
};

/** The built site, with a neutral page near by in place of the weather, and no two minutes to wait. */
export async function startSite(): Promise<Site> {
	const elsewhere = await startElsewhere();
	let serverPort = 0;
	const gateway = await startGateway(() => serverPort, {
		'https://www.bbc.com/weather': elsewhere.neutral,
		// As a page says it, and as what its code asks for.
		'clearAfterMs:120000': `clearAfterMs:${CLEARED_AFTER_MS}`,
		',120000,': `,${CLEARED_AFTER_MS},`
	});
	const address = `http://localhost:${gateway.port}`;
	const clinic = { name: 'Example Practice', checks: 'all', share: 'answers' };
	const server = await startServer({
		RAPPORT_ORIGIN: address,
		RAPPORT_EMBEDS: JSON.stringify({ clinic: { ...clinic, origins: [elsewhere.origin] } })
	});
	serverPort = Number(new URL(server.address).port);
	return {
		address,
		elsewhere,
		gateway,
		stop: async () => {
			await gateway.cut();
			elsewhere.stop();
			await server.stop();
		}
	};
}

async function startElsewhere(): Promise<Elsewhere> {
	let held: (() => void)[] | null = null;
	const server = createServer(({ url = '/' }, response) => {
		if (held === null) answer(url, response);
		else held.push(() => answer(url, response));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	// Another name of this machine: to a browser, a site of its own.
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		neutral: `${origin}/weather`,
		page: (markup) => `${origin}/?${new URLSearchParams({ page: markup })}`,
		hold: () => (held = []),
		goOn: () => {
			for (const one of held ?? []) one();
			held = null;
		},
		stop: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

function answer(url: string, response: ServerResponse): void {
	const { pathname, searchParams } = new URL(url, 'http://elsewhere');
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	response.end(
		pathname === '/weather'
			? '<!doctype html><title>Weather</title><h1>Weather</h1>'
			: (searchParams.get('page') ?? '<!doctype html><title>A page</title>')
	);
}

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { exampleHosts, type ExampleHost } from './example-hosts.ts';
import { faultyHosts } from './faulty-hosts.ts';

export type Hosts = {
	/** Every origin that the pages are served from, for the list of those who may frame. */
	origins: string[];
	addressOf: (host: ExampleHost) => string;
	/** The plain page with something wrong in it. */
	addressOfFault: (name: string) => string;
	/** Where the checks are; known only after their own server was told of `origins`. */
	setChecks: (origin: string) => void;
	stop: () => void;
};

const folder = import.meta.dirname;
const plain = exampleHosts[0]!;

/** Serves the example hosts on two ports of this machine. Any name leads to them. */
export async function serveHosts(): Promise<Hosts> {
	let checks = '';
	const react = await bundledReact();
	const servers = [serve(), serve()];
	await Promise.all(servers.map((server) => once(server, 'listening')));
	const originOf = ({ hostname, port }: ExampleHost): string =>
		`http://${hostname}:${(servers[port]!.address() as AddressInfo).port}`;

	return {
		origins: [...new Set(exampleHosts.map(originOf))],
		addressOf: (host) => `${originOf(host)}/${host.name}`,
		addressOfFault: (name) => `${originOf(plain)}/faulty/${name}`,
		setChecks: (origin) => (checks = origin),
		stop: () => {
			for (const server of servers) server.close().closeAllConnections();
		}
	};

	function serve(): Server {
		return createServer((request, response) => {
			const name = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
			const fault = faultyHosts.find((one) => `faulty/${one.name}` === name);
			const host = fault ? plain : exampleHosts.find((one) => one.name === name);
			if (host !== undefined) {
				if (host.policy) {
					const policy = host.policy.replaceAll('%CHECKS%', checks);
					response.setHeader('Content-Security-Policy', policy);
				}
				response.setHeader('Content-Type', 'text/html; charset=utf-8');
				const page = readFileSync(join(folder, 'pages', `${host.name}.html`), 'utf8');
				response.end((fault?.plant(page) ?? page).replaceAll('%CHECKS%', checks));
				return;
			}
			const file = name === 'react.js' ? react : ownFile(name);
			if (file === null) {
				response.writeHead(404).end();
				return;
			}
			const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
			response.setHeader('Content-Type', `${type}; charset=utf-8`);
			response.end(file);
		}).listen(0, '127.0.0.1');
	}
}

function ownFile(name: string): string | null {
	if (!['host.css', 'clinic-card.js', 'tabs.js'].includes(name)) return null;
	return readFileSync(join(folder, 'files', name), 'utf8');
}

async function bundledReact(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: { input: resolve(folder, 'react-host.js') }
		}
	});
	const output = 'output' in built ? built.output : [];
	const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
	if (entry?.type !== 'chunk') throw new Error('React could not be bundled.');
	return entry.code;
}

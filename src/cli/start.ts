import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build-site.ts';
import { isBuilt } from './build-state.ts';
import { readAddress } from './address.ts';
import { operatorFile } from './operator-file.ts';
import { embedsFile } from './embeds-file.ts';
import { answerHealth } from './answer-health.ts';
import { HSTS } from '../lib/server/http/hsts.ts';

/** `npm start`: builds when something changed since the last build, then serves the production build. */
const root = resolve(import.meta.dirname, '../..');
const address = readAddress(process.env);
if (!address.ok) stop(address.reason);
const runBy = operatorFile(root);
if (!runBy.ok) stop(`operator.yaml cannot be used as it stands.\n\n${runBy.reason}`);

const framing = embedsFile(root, process.env);
if (!framing.ok) stop(`${framing.file} cannot be used as it stands.\n\n${framing.reason}`);

if (!isBuilt(root)) {
	console.log('Building Rapport, once.');
	if (!(await build(root))) {
		stop(
			'The build failed, so there is nothing to serve. Mend what it names above and start again.'
		);
	}
}

const { host, port, origin, base } = address;
const LONGEST_ANSWER_MS = 10_000;
// A worker's own policy says what it may load, so a file may load from here, as its page may.
const FILE_POLICY =
	"default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
process.env.NODE_ENV = 'production';
process.env.RAPPORT_ORIGIN = origin;
process.env.RAPPORT_SERVER_ORIGIN = origin;
process.env.RAPPORT_OPERATOR = JSON.stringify(runBy.operator);
if (framing.embeds !== null) process.env.RAPPORT_EMBEDS_READ = JSON.stringify(framing.embeds);
// Above the site's own limit of 128 KB, which answers in words.
process.env.RAPPORT_SERVER_BODY_SIZE_LIMIT = '1M';
const { handler } = await import(pathToFileURL(join(root, 'build/handler.js')).href);

let isStopping = false;
const server = createServer((request, response) => {
	// Files are served before any code of the site runs, so what holds for them too is set here.
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
	response.setHeader('Content-Security-Policy', FILE_POLICY);
	if (origin.startsWith('https:')) response.setHeader('Strict-Transport-Security', HSTS);
	if (!answerHealth(request, response, base, isStopping)) handler(request, response);
});
server.on('error', (error: NodeJS.ErrnoException) => {
	stop(
		error.code === 'EADDRINUSE'
			? `Port ${port} is taken by another program. Stop that one, or choose another port: RAPPORT_PORT=3001 npm start`
			: `The server could not listen on ${host}:${port}: ${error.message}`
	);
});
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
	// A file of the build that is taken away while it is being sent must not take the whole site along.
	if (error.code === 'ENOENT' && error.path?.startsWith(join(root, 'build'))) return;
	stop(`The server stopped at a fault of its own: ${error.name}`);
});
server.listen(port, host, () => console.log(`Rapport is at ${origin}${base}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => {
		isStopping = true;
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		// Whoever keeps a connection open for longer is not waiting for an answer of ours.
		setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER_MS).unref();
	});
}

function stop(reason: string): never {
	console.error(reason);
	process.exit(1);
}

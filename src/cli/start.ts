import { join, resolve } from 'node:path';
import { securityHeaders } from '../lib/server/http/security-headers.ts';
import { strictTransport } from '../lib/server/http/hsts.ts';
import { build } from './build-site.ts';
import { isBuilt } from './build-state.ts';
import { embedsFile } from './embeds-file.ts';
import { operatorFile } from './operator-file.ts';
import { readAddress } from './address.ts';
import { healthAnswer } from './serve/health.ts';
import { openPages } from './serve/pages.ts';
import { plainAnswers } from './serve/plain-answers.ts';
import { serveSite } from './serve/serve-site.ts';
import { fileHeaders, staticFiles } from './serve/static-files.ts';

/** `npm start`: builds when something changed since the last build, then serves the production build. */
const root = resolve(import.meta.dirname, '../..');
const address = readAddress(process.env);
if (!address.ok) giveUp(address.reason);
const runBy = operatorFile(root);
if (!runBy.ok) giveUp(`operator.yaml cannot be used as it stands.\n\n${runBy.reason}`);

const framing = embedsFile(root, process.env);
if (!framing.ok) giveUp(`${framing.file} cannot be used as it stands.\n\n${framing.reason}`);

if (!isBuilt(root)) {
	console.log('Building Rapport, once.');
	if (!(await build(root))) {
		giveUp(
			'The build failed, so there is nothing to serve. Mend what it names above and start again.'
		);
	}
}

const { host, port, origin, base } = address;
process.env.NODE_ENV = 'production';
process.env.RAPPORT_ORIGIN = origin;
process.env.RAPPORT_OPERATOR = JSON.stringify(runBy.operator);
if (framing.embeds !== null) process.env.RAPPORT_EMBEDS_READ = JSON.stringify(framing.embeds);

const hsts = strictTransport(new URL(origin), runBy.operator);
const plain = plainAnswers({ origin, base, embeds: framing.embeds, hsts });
const answerFile = staticFiles(join(root, 'build/client'), base, fileHeaders(hsts), plain);
const answerPage = await openPages(
	join(root, 'build/server'),
	origin,
	securityHeaders(hsts, null),
	plain
);

const { server, stop } = serveSite({
	plain,
	answerHealth: healthAnswer(base, fileHeaders(hsts)),
	answer: async (request, response) => {
		if (!answerFile(request, response)) await answerPage(request, response);
	}
});
server.on('error', (error: NodeJS.ErrnoException) => {
	giveUp(
		error.code === 'EADDRINUSE'
			? `Port ${port} is taken by another program. Stop that one, or choose another port: RAPPORT_PORT=3001 npm start`
			: `The server could not listen on ${host}:${port}: ${error.message}`
	);
});
server.listen(port, host, () => console.log(`Rapport is at ${origin}${base}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));

function giveUp(reason: string): never {
	console.error(reason);
	process.exit(1);
}

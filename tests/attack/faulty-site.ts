import { createReadStream } from 'node:fs';
import { healthAnswer } from '../../src/cli/serve/health.ts';
import { plainAnswers } from '../../src/cli/serve/plain-answers.ts';
import { serveSite } from '../../src/cli/serve/serve-site.ts';

/** Our server around a site with faults planted in it. A signal makes one that belongs to no request. */
const port = Number(process.env.RAPPORT_PORT);
const origin = `http://localhost:${port}`;
const { server, stop } = serveSite({
	plain: plainAnswers({ origin, base: '', embeds: null, hsts: null }),
	answerHealth: healthAnswer('', {}),
	answer: async ({ url }, response) => {
		switch (url) {
			case '/throws':
				throw new Error('canary-thrown');
			case '/throws-later':
				setTimeout(() => {
					throw new TypeError('canary-later');
				}, 10);
				return;
			case '/rejects-unheard':
				Promise.reject(new Error('canary-rejected'));
				return;
			case '/file-that-is-gone':
				createReadStream('/canary-nowhere').pipe(response);
				return;
			case '/breaks-half-way':
				response.write('half');
				await new Promise((resolve) => setTimeout(resolve, 10));
				throw new Error('canary-half');
			case '/takes-a-while':
				response.writeHead(200);
				response.write('begun ');
				setTimeout(() => response.end('and done'), 1_000);
				return;
			case '/large':
				// More than every buffer on the way to a reader holds.
				response.end(Buffer.alloc(20_000_000));
				return;
			case '/never-ends':
				response.write('begun ');
				return;
			default:
				response.end('fine');
		}
	}
});
process.on('SIGUSR2', () => {
	throw new Error('canary-ours');
});
process.on('SIGTERM', () => stop(0));
server.listen(port, '127.0.0.1', () => console.log(`Rapport is at ${origin}`));

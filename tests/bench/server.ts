import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { Agent, get } from 'node:http';
import { join, resolve } from 'node:path';
import type { Line } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');
const emptySite = join(import.meta.dirname, 'empty-site');
const CONNECTIONS = 16;
const MILLISECONDS = 4_000;

/** Requests per second of our home and check pages against an empty SvelteKit page, in turns on the same machine. */
export async function benchServer(): Promise<Line[]> {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: emptySite
	});
	if (build.status !== 0) throw new Error('The empty site does not build.');

	const ours = spawn(process.execPath, ['src/cli/start.ts'], {
		cwd: root,
		env: { ...process.env, RAPPORT_PORT: '4181' }
	});
	const empty = spawn(process.execPath, ['build/index.js'], {
		cwd: emptySite,
		env: { ...process.env, HOST: '127.0.0.1', PORT: '4182' }
	});
	try {
		await Promise.all([ready(ours, 4181), ready(empty, 4182)]);
		const baseline = await requestsPerSecond('http://127.0.0.1:4182/', '127.0.0.1:4182');
		const lines: Line[] = [];
		for (const path of ['/', '/checks/lonely-or-alone', '/guide']) {
			const rate = await requestsPerSecond(`http://127.0.0.1:4181${path}`, 'localhost:4181');
			lines.push({
				what: `server page ${path}`,
				measured: `${rate.toFixed(0)} requests/s, ${(rate / baseline).toFixed(2)} of an empty page`,
				budget: 'at least 0.50',
				isWithin: rate / baseline >= 0.5
			});
		}
		return lines;
	} finally {
		ours.kill();
		empty.kill();
	}
}

async function ready(child: ChildProcess, port: number): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if (child.exitCode !== null) throw new Error(`The server for port ${port} stopped.`);
		if (await request(`http://127.0.0.1:${port}/`, `localhost:${port}`).catch(() => false)) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`Nothing answers on port ${port}.`);
}

async function requestsPerSecond(url: string, host: string): Promise<number> {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	const load = async (until: number): Promise<number> => {
		let count = 0;
		while (performance.now() < until) {
			if (!(await request(url, host, agent))) throw new Error(`${url} did not answer with a page.`);
			count++;
		}
		return count;
	};
	await Promise.all(Array.from({ length: CONNECTIONS }, () => load(performance.now() + 1_000)));
	const until = performance.now() + MILLISECONDS;
	const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => load(until)));
	agent.destroy();
	return counts.reduce((sum, count) => sum + count, 0) / (MILLISECONDS / 1000);
}

function request(url: string, host: string, agent?: Agent): Promise<boolean> {
	return new Promise((resolve, reject) => {
		get(url, { ...(agent ? { agent } : {}), headers: { host } }, (response) => {
			response.resume();
			response.on('end', () => resolve(response.statusCode === 200));
		}).on('error', reject);
	});
}

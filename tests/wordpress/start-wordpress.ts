import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../served/free-port.ts';
import { findWordPress } from './find-wordpress.ts';

export type WordPress = {
	origin: string;
	/** Runs PHP inside of WordPress, and gives what it prints. */
	run: (code: string) => string;
	/** What PHP complained about so far. */
	complaints: () => string;
	stop: () => Promise<void>;
};

const plugin = resolve(import.meta.dirname, '../../integrations/wordpress/rapport-checks');

/** A fresh WordPress with a database of its own, both below one temporary folder, with the plugin in its place but not yet active. */
export async function startWordPress(): Promise<WordPress> {
	const files = findWordPress();
	const folder = mkdtempSync(join(tmpdir(), 'rapport-wordpress-'));
	const site = join(folder, 'site');
	const port = await freePort();
	const origin = `http://clinic.localhost:${port}`;
	const socket = join(folder, 'sql');
	const log = join(folder, 'php.log');
	const env = { ...process.env, TEST_ORIGIN: origin, TEST_SOCKET: socket, TEST_LOG: log };
	const running: ChildProcess[] = [];

	const stop = async (): Promise<void> => {
		for (const child of running.toReversed()) {
			if (child.exitCode !== null) continue;
			const gone = once(child, 'exit');
			// PHP's workers are children of the server, so the whole group is stopped.
			process.kill(-child.pid!, 'SIGTERM');
			await gone;
		}
		rmSync(folder, { recursive: true });
	};
	const start = (command: string, args: string[]): void => {
		const settings = { ...env, PHP_CLI_SERVER_WORKERS: '4' };
		running.push(spawn(command, args, { env: settings, stdio: 'ignore', detached: true }));
	};
	const run = (command: string, args: string[], cwd = folder): string => {
		const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
		if (status !== 0) throw new Error(`${command} failed.\n${stdout}\n${stderr}`);
		return stdout;
	};

	try {
		// Debian's copy links to shared libraries, which a server that is given this one folder may not follow.
		cpSync(files, site, { recursive: true, dereference: true });
		cpSync(join(import.meta.dirname, 'php/wp-config.php'), join(site, 'wp-config.php'));
		cpSync(plugin, join(site, 'wp-content/plugins/rapport-checks'), { recursive: true });

		const database = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${folder}/data`];
		run('/usr/bin/mariadb-install-db', [
			...database,
			'--skip-test-db',
			'--auth-root-authentication-method=normal'
		]);
		// It listens on its socket only, and need not outlive a power cut.
		start('/usr/sbin/mariadbd', [
			...database,
			`--socket=${socket}`,
			'--skip-networking',
			'--innodb-flush-log-at-trx-commit=0'
		]);
		await until(() => existsSync(socket), 'MariaDB did not open its socket.');
		const sql = ['--no-defaults', '-S', socket, '-u', 'root', '-e', 'CREATE DATABASE wordpress'];
		run('/usr/bin/mariadb', sql);
		run('/usr/bin/php', [join(import.meta.dirname, 'php/install.php')], site);
		start('/usr/bin/php', ['-S', `127.0.0.1:${port}`, '-t', site]);
		await until(() => isAnswering(`http://127.0.0.1:${port}/wp-login.php`), 'PHP did not answer.');
	} catch (error) {
		await stop();
		throw error;
	}

	return {
		origin,
		run: (code) => run('/usr/bin/php', ['-r', `require 'wp-load.php'; ${code}`], site),
		complaints: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
		stop
	};
}

async function isAnswering(address: string): Promise<boolean> {
	try {
		return (await fetch(address, { redirect: 'manual' })).status < 500;
	} catch {
		return false;
	}
}

async function until(holds: () => boolean | Promise<boolean>, complaint: string): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if (await holds()) return;
		await wait(100);
	}
	throw new Error(complaint);
}

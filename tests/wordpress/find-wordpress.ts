import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const FILES = '/usr/share/wordpress';
const THEME = `${FILES}/wp-content/themes/twentytwentythree/style.css`;
/** What the tests of the plugin run on. */
const NEEDED = [
	`${FILES}/wp-load.php`,
	THEME,
	'/usr/bin/php',
	'/usr/sbin/mariadbd',
	'/usr/bin/mariadb-install-db',
	'/usr/bin/mariadb'
];
/** No package of these starts a server: MariaDB comes without its service, and WordPress is content with any web server. */
const PACKAGES = [
	'wordpress',
	'wordpress-theme-twentytwentythree',
	'mariadb-server-core',
	'mariadb-client',
	'php-cli',
	'php-cgi',
	'php-mysql',
	'micro-httpd'
];

/** The folder of Debian's WordPress, installed now when it is missing. Throws with what to do when it is not to be had. */
export function findWordPress(): string {
	if (missing().length === 0) return FILES;

	console.log('No WordPress found. Installing Debian’s with apt-get.');
	const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
		const [command, ...args] = [...prefix, 'apt-get', ...step];
		spawnSync(command!, args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	}
	const still = missing();
	if (still.length === 0) return FILES;
	throw new Error(
		`The tests of the WordPress plugin need Debian’s packages, and they could not be installed here. Install them: apt-get install --no-install-recommends ${PACKAGES.join(' ')}\nMissing: ${still.join(', ')}`
	);
}

function missing(): string[] {
	return NEEDED.filter((path) => !existsSync(path));
}

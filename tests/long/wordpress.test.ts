import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conform } from '../embed/conformance/conform.ts';
import { strictBrowser } from '../embed/conformance/strict-browser.ts';
import { startServer, type Server } from '../served/start-server.ts';
import { startWordPress, type WordPress } from '../wordpress/start-wordpress.ts';

const SETTINGS = '/wp-admin/options-general.php?page=rapport-checks';

let wordpress: WordPress;
let checks: Server;
/** Where the checks are: another site to a browser than the one that WordPress serves. */
let host: string;
let browser: Browser;
/** Where the author's post came to stand. */
let post: string;

beforeAll(async () => {
	wordpress = await startWordPress();
	wordpress.run(
		`require ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( 'rapport-checks/rapport-checks.php' );`
	);
	const embed = { name: 'River practice', checks: 'all', origins: [wordpress.origin] };
	checks = await startServer({ RAPPORT_EMBEDS: JSON.stringify({ 'river-practice': embed }) });
	host = checks.address.replace('127.0.0.1', 'localhost');
	browser = await strictBrowser();
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await checks?.stop();
	await wordpress?.stop();
});

test('shows nothing to visitors while no host is named', async () => {
	const printed = wordpress.run(`echo do_shortcode( '[rapport_check check="social-overload"]' );`);
	expect(printed).toBe('');
});

test('takes a host and an embed id from an administrator, and refuses what cannot be one', async () => {
	const page = await signIn('admin');
	await save(page, `${host}/`, 'river-practice');
	expect(settings()).toEqual([host, 'river-practice']);

	await save(page, 'https://checks.example.org/?a=b', 'River"practice');
	expect(await page.getByText('The host was not saved.').count()).toBe(1);
	expect(await page.getByText('The embed id was not saved.').count()).toBe(1);
	expect(settings()).toEqual([host, 'river-practice']);
	await page.context().close();
});

test('knows a host from what only looks like one', () => {
	const hosts = {
		'https://checks.example.org': true,
		'https://checks.example.org:8443/a/checks': true,
		'http://localhost:3000': true,
		'http://checks.example.org': false,
		'javascript:alert(1)': false,
		'//checks.example.org': false,
		'https://checks.example.org/x"><script>': false,
		'https://someone@checks.example.org': false,
		'https://checks.example.org\\.evil.example': false,
		'http://localhost.evil.example': false,
		'https://checks.example.org\n': false
	};
	const names = JSON.stringify(Object.keys(hosts)).replaceAll('\\', '\\\\');
	const asked = `$names = json_decode( '${names}' ); echo json_encode( array_combine( $names, array_map( 'rapport_checks_is_host', $names ) ) );`;
	expect(JSON.parse(wordpress.run(asked))).toEqual(hosts);
});

test('lets nobody else see or save the settings, nor save them without a nonce', async () => {
	const changed = { rapport_checks_host: 'https://evil.example', rapport_checks_embed: 'evil' };
	for (const role of ['author', 'subscriber', 'admin'] as const) {
		const page = await signIn(role);
		const shown = await page.goto(wordpress.origin + SETTINGS);
		expect(shown?.status()).toBe(role === 'admin' ? 200 : 403);
		const sent = await page.evaluate(
			async (form) => {
				const body = new URLSearchParams(form);
				return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
			},
			{ option_page: 'rapport_checks', action: 'update', ...changed }
		);
		expect(sent).toBe(403);
		await page.context().close();
	}
	expect(settings()).toEqual([host, 'river-practice']);
});

test('lets an author place a check with the block and another with the shortcode', async () => {
	const page = await signIn('author');
	await page.goto(`${wordpress.origin}/wp-admin/post-new.php`);
	await page.getByRole('button', { name: 'Close dialog' }).click();
	const title = page.getByRole('textbox', { name: 'Add title' });
	await title.fill('Checks for you');
	await page.getByRole('button', { name: 'Add default block' }).click();
	await page.keyboard.type('/rapport');
	await page.getByRole('option', { name: 'Rapport check' }).waitFor();
	await page.keyboard.press('Enter');
	await page.getByLabel('Check', { exact: true }).selectOption('When people are too much');
	await title.click();
	await page.keyboard.press('Enter');
	await page.keyboard.type('[rapport_check check="lonely-or-alone"]');

	await page.getByRole('button', { name: 'Publish', exact: true }).click();
	const publishing = page.getByRole('region', { name: 'Editor publish' });
	await publishing.getByRole('button', { name: 'Publish', exact: true }).click();
	post = (await publishing.getByRole('link', { name: 'View Post' }).getAttribute('href'))!;
	await page.context().close();

	const markup = await (await fetch(post.replace('clinic.localhost', '127.0.0.1'))).text();
	const element = /<rapport-check check="(.*?)" embed="river-practice">/g;
	const placed = [...markup.matchAll(element)].map(([, check]) => check);
	expect(placed).toEqual(['lonely-or-alone', 'social-overload']);
	expect(markup.match(/<script type="module" src="[^"]*"/g)).toEqual([
		`<script type="module" src="${host}/embed/v1.js"`
	]);
});

test('shows both checks on the page, as high as they ask to be', async () => {
	const all = await conform(browser, { url: post });
	expect(all.map(({ check }) => check)).toEqual(['lonely-or-alone', 'social-overload']);
	for (const { verdicts } of all) {
		expect(verdicts.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
		expect(verdicts.find(({ check }) => check === 'height')?.outcome).toBe('passed');
	}
});

test.each(['you-and-one-other', 'nobody-knows-this', '"><script>alert(1)</script>', ''])(
	'shows a link that does not name it for %j',
	(check) => {
		const shown = wordpress.run(
			`echo rapport_checks_markup( json_decode( '${JSON.stringify(check)}' ) ); echo wp_script_is( 'rapport-checks-loader' ) ? 'loaded' : '';`
		);
		expect(shown).toBe(`<p><a href="${host}/">Open the checks at ${new URL(host).host}</a></p>`);
	}
);

test('leaves nothing behind when it is deleted', () => {
	const ours = `global $wpdb; echo $wpdb->get_var( "SELECT count(*) FROM $wpdb->options WHERE option_name LIKE '%rapport%' OR option_value LIKE '%rapport%'" ) + $wpdb->get_var( "SELECT count(*) FROM $wpdb->usermeta WHERE meta_key LIKE '%rapport%'" );`;
	// The two settings, and the list of active plugins.
	expect(wordpress.run(ours)).toBe('3');
	wordpress.run(
		`require ABSPATH . 'wp-admin/includes/plugin.php'; require ABSPATH . 'wp-admin/includes/file.php'; deactivate_plugins( 'rapport-checks/rapport-checks.php' ); delete_plugins( array( 'rapport-checks/rapport-checks.php' ) );`
	);
	// WordPress keeps a list of its own of plugins that were active lately, for a week.
	wordpress.run(
		`delete_option( 'recently_activated' ); delete_site_transient( 'update_plugins' );`
	);
	expect(wordpress.run(ours)).toBe('0');
});

test('made PHP complain of nothing', () => {
	expect(
		wordpress
			.complaints()
			.split('\n')
			.filter((line) => line.includes('plugins/rapport-checks'))
	).toEqual([]);
});

async function signIn(role: 'admin' | 'author' | 'subscriber'): Promise<Page> {
	const page = await browser.newPage();
	// The admin pages want pictures from outside, and a page without them is whole.
	await page.route(
		({ hostname }) => hostname !== '127.0.0.1' && !hostname.endsWith('localhost'),
		(route) => route.abort()
	);
	await page.goto(`${wordpress.origin}/wp-login.php`);
	await page.fill('#user_login', role);
	await page.fill('#user_pass', role);
	await page.click('#wp-submit');
	await page.waitForURL('**/wp-admin/**');
	return page;
}

async function save(page: Page, host: string, embed: string): Promise<void> {
	await page.goto(wordpress.origin + SETTINGS);
	await page.getByLabel('Host of the checks').fill(host);
	await page.getByLabel('Embed id').fill(embed);
	await page.getByRole('button', { name: 'Save Changes' }).click();
	await page.waitForURL('**settings-updated=true**');
}

function settings(): unknown {
	const both = `array( get_option( 'rapport_checks_host' ), get_option( 'rapport_checks_embed' ) )`;
	return JSON.parse(wordpress.run(`echo json_encode( ${both} );`));
}

import { join } from 'node:path';
import { freePort } from '../../served/free-port.ts';
import { debianPackage } from './debian-package.ts';
import { display } from './display.ts';
import { runBrowser } from './run-browser.ts';
import type { BrowserDriver, Launch } from './tab-driver.ts';
import { webdriverSession, webdriverTab } from './webdriver-tab.ts';

const FOLDER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1';

/** WebKitGTK in its own small browser, by the classic WebDriver protocol. What it is driven through keeps nothing on disk. */
export async function webkit({ folder, script }: Launch): Promise<BrowserDriver> {
	const port = await freePort();
	const { kill } = await runBrowser(
		debianPackage('webkit2gtk-driver', '/usr/bin/WebKitWebDriver'),
		[`--port=${port}`],
		{
			PATH: process.env.PATH,
			DISPLAY: await display(),
			HOME: folder,
			XDG_RUNTIME_DIR: folder,
			XDG_DATA_HOME: join(folder, 'data'),
			XDG_CACHE_HOME: join(folder, 'cache'),
			XDG_CONFIG_HOME: join(folder, 'config')
		},
		null
	);
	const session = await webdriverSession(`http://127.0.0.1:${port}`, {
		// Nothing waits for a load by itself: a page that is being left for one that does not come is looked at, too.
		pageLoadStrategy: 'none',
		'webkitgtk:browserOptions': {
			binary: join(FOLDER, 'MiniBrowser'),
			args: ['--automation', ...(script ? [] : ['--enable-javascript-markup=false'])]
		}
	});
	return {
		tabs: async () => (await session.windows()).map((handle) => webdriverTab(session, handle)),
		newTab: async () => webdriverTab(session, await session.newWindow()),
		setOffline: async () => false,
		close: async () => {
			await session.end();
			await kill();
		},
		kill
	};
}

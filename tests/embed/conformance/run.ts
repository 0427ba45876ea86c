import { parseArgs } from 'node:util';
import { conform } from './conform.ts';
import { strictBrowser } from './strict-browser.ts';
import { told } from './told.ts';

/** `npm run embed:conformance -- --url …`: tries the checks on a page of yours in a real browser. Exits with 1 if something is wrong. */
const HELP = `Tries the checks that stand on a page of yours, in a real browser with third-party storage blocked.

  npm run embed:conformance -- --url <address of the page> [--show <selector>]

  --url    the page
  --show   what to press before the check can be seen, such as a tab
  --help   this text

For example:

  npm run embed:conformance -- --url https://practice.example/before-we-meet
  npm run embed:conformance -- --url http://localhost:8080/ --show '#tab-check'

It answers the check on that page as a visitor would, and agrees to share if your page asks. It exits with 0 when nothing
is wrong, with 1 when something is, and with 2 when it could not look.`;

const asked = readArguments();
if (asked.help === true) {
	console.log(HELP);
} else if (asked.url === undefined || !/^https?:$/.test(protocolOf(asked.url))) {
	stop(
		`--url must be the address of a page, such as https://practice.example/before-we-meet\n\n${HELP}`
	);
} else {
	const { url, show } = asked;
	const browser = await strictBrowser();
	try {
		const all = await conform(browser, { url, show });
		console.log(told(url, all));
		const isGood = all.every(({ verdicts }) =>
			verdicts.every(({ outcome }) => outcome !== 'failed')
		);
		process.exitCode = isGood && all.length > 0 ? 0 : 1;
	} catch (error) {
		stop(
			`${url} could not be looked at.\n${error instanceof Error ? error.message : String(error)}`
		);
	} finally {
		await browser.close();
	}
}

function readArguments() {
	try {
		const options = {
			url: { type: 'string' },
			show: { type: 'string' },
			help: { type: 'boolean' }
		} as const;
		return parseArgs({ options }).values;
	} catch (error) {
		stop(`${(error as Error).message}\n\n${HELP}`);
		process.exit();
	}
}

function protocolOf(url: string): string {
	return URL.canParse(url) ? new URL(url).protocol : '';
}

function stop(reason: string): void {
	console.error(reason);
	process.exitCode = 2;
}

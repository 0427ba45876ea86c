import { findChromium } from '../find-chromium.ts';
import { debianPackage } from './drivers/debian-package.ts';

/** Everything that is started here, installed before the first test: two at once would lock each other out of Debian's packages. */
export default function install(): void {
	findChromium();
	debianPackage('firefox-esr', '/usr/bin/firefox-esr');
	debianPackage('webkit2gtk-driver', '/usr/bin/WebKitWebDriver');
	debianPackage('xvfb', '/usr/bin/Xvfb');
	debianPackage('poppler-utils', '/usr/bin/pdftotext');
}

import { spawnSync } from 'node:child_process';
import { debianPackage } from './drivers/debian-package.ts';
import type { Tab } from './tab.ts';

/** The words on the paper: of a real print where the browser makes one. */
export async function printed(tab: Tab): Promise<string> {
	const pdf = await tab.driver.print();
	const text = pdf === null ? await tab.evaluate(({ asPrinted }) => asPrinted()) : textOf(pdf);
	return text.replace(/\s+/g, ' ').trim();
}

function textOf(pdf: Buffer): string {
	const command = debianPackage('poppler-utils', '/usr/bin/pdftotext');
	const { status, stdout, stderr } = spawnSync(command, ['-', '-'], {
		input: pdf,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The print cannot be read. ${stderr}`);
	return stdout;
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../lib/server/content/read-content.ts';
import { dayOf } from '../lib/server/content/best-before.ts';
import { date } from '../shape/leaf.ts';
import { releaseDates } from './release-dates.ts';

/** `npm run release:check`. Exits with 1 when something is past its day, 2 when the command was not understood. */
const HELP = `Usage: npm run release:check [-- --on 2027-06-01]

Fails when a guide section is past its \`review_by\`, or a help line was last checked more than 180 days
ago. Lists what comes up within 60 days as well. A running site never stops for either: it shows the day.

  --on    the day to ask for, instead of today`;

const asked = readOptions();
if (asked === null) {
	console.error(`This was not understood.\n\n${HELP}`);
	process.exit(2);
}
if (asked.help) {
	console.log(HELP);
	process.exit(0);
}
const reading = readContent(resolve(import.meta.dirname, '../..'));
if (!reading.ok) {
	console.error(reading.message);
	process.exit(1);
}
const { lines, isPast } = releaseDates(reading.content, asked.on);
lines.forEach((line) => console.log(line));
process.exit(isPast ? 1 : 0);

function readOptions(): { help: boolean; on: string } | null {
	try {
		const { values } = parseArgs({
			options: { help: { type: 'boolean' }, on: { type: 'string' } }
		});
		const on = values.on ?? dayOf(new Date());
		return date.safeParse(on).success ? { help: values.help ?? false, on } : null;
	} catch {
		return null;
	}
}

import {
	daysLater,
	isPast,
	lineKeepsUntil,
	sectionKeepsUntil
} from '../lib/server/content/best-before.ts';
import type { Content } from '../lib/server/content/read-content.ts';

/** Something that was promised to be looked at again, with the last day of that promise. */
type Dated = { keepsUntil: string; what: string };

const DAYS_AHEAD = 60;
const TO_DO =
	'Look at each again, mend what changed, and write the new day: `review_by` in a section, `checked_on` at a help line.';

/** What of the content is past its day `on`, and what comes up within 60 days, as lines to print. */
export function releaseDates(
	{ sections, helplines }: Pick<Content, 'sections' | 'helplines'>,
	on: string
): { lines: string[]; isPast: boolean } {
	const dated: Dated[] = [
		...sections.map((section) => ({
			keepsUntil: sectionKeepsUntil(section),
			what: `guide section ${section.id}`
		})),
		...helplines.lines.map((line) => ({
			keepsUntil: lineKeepsUntil(line),
			what: `help line ${line.country}: ${line.name}`
		})),
		...helplines.directories.map((directory) => ({
			keepsUntil: lineKeepsUntil(directory),
			what: `directory of help lines: ${directory.web}`
		}))
	].toSorted((one, other) => (one.keepsUntil < other.keepsUntil ? -1 : 1));

	const until = daysLater(on, DAYS_AHEAD);
	const past = dated.filter(({ keepsUntil }) => isPast(keepsUntil, on));
	const soon = dated.filter(({ keepsUntil }) => keepsUntil >= on && keepsUntil <= until);
	return {
		lines: [
			...list(`Past on ${on}`, past),
			...list(`Coming up until ${until}`, soon),
			past.length > 0 ? TO_DO : 'Nothing is past its day.'
		],
		isPast: past.length > 0
	};
}

function list(title: string, dated: readonly Dated[]): string[] {
	if (dated.length === 0) return [];
	return [
		`${title}: ${dated.length}`,
		...dated.map(({ keepsUntil, what }) => `  ${keepsUntil}  ${what}`),
		''
	];
}

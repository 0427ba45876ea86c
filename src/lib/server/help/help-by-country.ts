import type { Directory, Helpline, Helplines } from '../../../model/helpline.ts';
import { dayOf, isPast, lineKeepsUntil } from '../content/best-before.ts';

const HELP_GROUPS = [
	'emergency',
	'partner-abuse',
	'crisis',
	'youth',
	'men',
	'lgbt',
	'own-behaviour'
] as const;

export type HelpGroup = (typeof HELP_GROUPS)[number];
export type HelpLink = { words: string; href: string };

/** One service, ready to show: every fact in a place of its own, null where it is not known. */
export type HelpLine = {
	name: string;
	/** Whom it is for, where its group does not say so already. */
	audience: { who: Helpline['for'] | null; fromAge: number | null; toAge: number | null };
	call: HelpLink | null;
	/** What to press after `call` when one cannot speak. */
	silentCall: string | null;
	/** `word`: what the message begins with. */
	text: (HelpLink & { word: string | null }) | null;
	chat: HelpLink | null;
	web: HelpLink | null;
	hours: string | null;
	/** Their names, in the language of the page. */
	languages: string[];
	note: string | null;
	seen: string;
	stale: boolean;
};

export type HelpDirectory = { web: HelpLink; seen: string; stale: boolean };

export type CountryHelp = {
	country: string;
	groups: { group: HelpGroup; lines: HelpLine[] }[];
	/** Groups for which the file has no line here: for these, directories are shown instead. */
	missing: HelpGroup[];
	/** Something here is stale, so the directories come before it. */
	directoriesFirst: boolean;
};

export type Help = { countries: CountryHelp[]; directories: HelpDirectory[] };

/** The help lines as the page shows them on the day `today`: by country in words, grouped by need. */
export function helpByCountry(
	{ lines, directories }: Helplines,
	today: Date,
	language = 'en'
): Help {
	const names = new Intl.DisplayNames([language], { type: 'region' });
	const codes = [...new Set(lines.map(({ country }) => country))];

	return {
		countries: codes
			.map((code) =>
				countryHelp(
					names.of(code) ?? code,
					lines.filter(({ country }) => country === code),
					today,
					language
				)
			)
			.sort((a, b) => a.country.localeCompare(b.country, language)),
		directories: directories.map((directory) => showDirectory(directory, today))
	};
}

function countryHelp(
	country: string,
	lines: Helpline[],
	today: Date,
	language: string
): CountryHelp {
	const groups = HELP_GROUPS.map((group) => ({
		group,
		lines: lines
			.filter((line) => groupOf(line) === group)
			.map((line) => showLine(line, today, language))
	}));

	return {
		country,
		groups: groups.filter(({ lines }) => lines.length > 0),
		missing: groups.filter(({ lines }) => lines.length === 0).map(({ group }) => group),
		directoriesFirst: lines.some((line) => isStale(line, today))
	};
}

function groupOf({ kind, for: who }: Helpline): HelpGroup {
	return kind === 'partner-abuse' && (who === 'men' || who === 'lgbt') ? who : kind;
}

function showLine(line: Helpline, today: Date, language: string): HelpLine {
	const inLanguage = new Intl.DisplayNames([language], { type: 'language' });
	const who = line.for ?? null;
	return {
		name: line.name,
		audience: {
			who: who === groupOf(line) ? null : who,
			fromAge: line.from_age ?? null,
			toAge: line.to_age ?? null
		},
		call: line.call ? { words: line.call, href: `tel:${dialled(line.call)}` } : null,
		silentCall: line.silent_call ?? null,
		text: line.text
			? { words: line.text, word: line.text_word ?? null, href: `sms:${dialled(line.text)}` }
			: null,
		chat: line.chat ? pageLink(line.chat) : null,
		web: line.web ? pageLink(line.web) : null,
		hours: line.hours ?? null,
		languages: (line.languages ?? []).map((code) => inLanguage.of(code) ?? code),
		note: line.note ?? null,
		seen: line.checked_on,
		stale: isStale(line, today)
	};
}

function showDirectory(directory: Directory, today: Date): HelpDirectory {
	return {
		web: pageLink(directory.web),
		seen: directory.checked_on,
		stale: isStale(directory, today)
	};
}

/**
 * A number as links hold it. A text message's word stays out of its link: phones disagree on how to write it there, and
 * some take it for a part of the number.
 */
function dialled(number: string): string {
	return number.replace(/[ -]/g, '');
}

function pageLink(href: string): HelpLink {
	return { words: href.replace('https://', ''), href };
}

function isStale(seen: Pick<Helpline, 'checked_on'>, today: Date): boolean {
	return isPast(lineKeepsUntil(seen), dayOf(today));
}

import { dayOf, isPast, lineKeepsUntil } from '../content/best-before.ts';
import type { Helpline, Helplines } from '../content/helplines.ts';

export const HELP_GROUPS = [
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

/** One service, ready to show. */
export type HelpLine = {
	name: string;
	phone: HelpLink | null;
	text: HelpLink | null;
	web: HelpLink[];
	/** How to call without speaking, as the file words it. */
	silentCall: string | null;
	note: string | null;
	seen: string;
	stale: boolean;
};

export type CountryHelp = {
	country: string;
	groups: { group: HelpGroup; lines: HelpLine[] }[];
	/** Groups for which the file has no line here: for these, directories are shown instead. */
	missing: HelpGroup[];
	/** Something here is stale, so the directories come before it. */
	directoriesFirst: boolean;
};

export type Help = { countries: CountryHelp[]; directories: HelpLine[] };

/** Services for partner abuse that are for some people only, and that the file does not say so about. */
const groupsByName = new Map<string, HelpGroup>([
	["Men's Advice Line", 'men'],
	['Hilfetelefon Gewalt an Männern', 'men'],
	['Galop LGBT+', 'lgbt']
]);

/** The help lines as the page shows them on the day `today`: by country in words, grouped by need. */
export function helpByCountry({ countries }: Helplines, today: Date, language = 'en'): Help {
	const names = new Intl.DisplayNames([language], { type: 'region' });
	const elsewhere = countries['*'] ?? [];

	return {
		countries: Object.entries(countries)
			.filter(([code]) => code !== '*')
			.map(([code, lines]) => countryHelp(names.of(code) ?? code, lines, today))
			.sort((a, b) => a.country.localeCompare(b.country, language)),
		directories: elsewhere.map((line) => showLine(line, today))
	};
}

function countryHelp(country: string, lines: Helpline[], today: Date): CountryHelp {
	const groups = HELP_GROUPS.map((group) => ({
		group,
		lines: lines.filter((line) => groupOf(line) === group).map((line) => showLine(line, today))
	}));

	return {
		country,
		groups: groups.filter(({ lines }) => lines.length > 0),
		missing: groups.filter(({ lines }) => lines.length === 0).map(({ group }) => group),
		directoriesFirst: lines.some((line) => isStale(line, today))
	};
}

function groupOf({ name, type, for: audience }: Helpline): HelpGroup | null {
	switch (type) {
		case 'ipv':
			return groupsByName.get(name) ?? (audience === 'men' ? 'men' : 'partner-abuse');
		case 'emergency':
		case 'crisis':
		case 'youth':
		case 'own-behaviour':
			return type;
		case 'directory':
			return null;
	}
}

function showLine(line: Helpline, today: Date): HelpLine {
	const [name = line.name, silentCall = null] = line.name.split('; silent: ');
	return {
		// The file is also read by people in the field, who abbreviate.
		name: name.replace(/\bIPV\b/, 'partner abuse'),
		phone: line.phone ? { words: line.phone, href: `tel:${digits(line.phone)}` } : null,
		text: line.text ? { words: line.text, href: messageHref(line.text) } : null,
		web: (line.web?.split(' ; ') ?? []).map((host) => ({ words: host, href: `https://${host}` })),
		silentCall,
		note: line.note ?? null,
		seen: line.checked_on,
		stale: isStale(line, today)
	};
}

/** "START to 88788" is a word and a number; "988" is a number alone. */
function messageHref(text: string): string {
	const [word, number] = text.split(' to ');
	if (word === undefined || number === undefined) return `sms:${digits(text)}`;
	return `sms:${digits(number)}?body=${encodeURIComponent(word)}`;
}

function digits(phone: string): string {
	return phone.replace(/[^0-9+]/g, '');
}

function isStale(line: Helpline, today: Date): boolean {
	return isPast(lineKeepsUntil(line), dayOf(today));
}

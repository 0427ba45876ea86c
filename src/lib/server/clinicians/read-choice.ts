import { readSettings } from '$core/embed/theme/read-settings.ts';
import type { ThemeProblem } from '$core/embed/theme/theme-problem.ts';
import { themeProblemWords } from '$core/embed/theme/theme-problem-words.ts';
import { CHOSEN } from '$core/embed/theme/palette.ts';
import { cliniciansWords } from '$core/i18n/clinicians.en.ts';
import { ID } from '$core/model/words.ts';
import { listQuestionnaires } from '../content/content.ts';
import { refusedOrigin } from '../embeds/refused-origin.ts';
import { SHARES, type Choice } from './choice.ts';

const words = cliniciansWords.choose.problems;
/** As much of a name as embeds.yaml takes, counted as it counts. */
const LONGEST_NAME = 100;

type Reading = { choice: Choice; problems: { field: string; text: string }[] };

/** What the address of the page says. It holds settings of a snippet, never anything about a person. */
export function readChoice(asked: URLSearchParams): Reading {
	const value = (name: string): string => asked.get(name)?.trim() ?? '';
	const problems: Reading['problems'] = [];
	const refuse = (field: string, text: string): null => {
		problems.push({ field, text });
		return null;
	};

	const read = (
		name: string,
		as: (text: string) => string | null,
		said: (text: string) => string
	): string | null => {
		const text = value(name);
		return text === '' ? null : (as(text) ?? refuse(name, said(text)));
	};

	const checks = framable();
	const wanted = value('check');
	const found = checks.find(({ address }) => address === wanted);
	if (wanted !== '' && found === undefined) refuse('check', words.check);
	const [first] = checks;
	if (first === undefined) throw new Error('There is no check that can be framed.');

	const { settings, problems: faults } = readSettings(themeText(value));
	for (const fault of faults) refuse(fieldOf(fault), themeProblemWords(fault));

	return {
		choice: {
			check: found ?? first,
			share: SHARES.find((share) => share === value('share')) ?? 'none',
			settings,
			site: read('site', originOf, words.site),
			id: read('id', (text) => (ID.test(text) ? text : null), words.id),
			name: nameOf(value('name'))
		},
		problems
	};
}

/** As people know somebody: on one line, without what no screen shows. */
function nameOf(text: string): string | null {
	const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').trim();
	return plain.slice(0, LONGEST_NAME).replace(/[\p{Cs}\s]+$/u, '') || null;
}

/** The checks that can be framed; a sensitive one never can. */
export function framable() {
	return listQuestionnaires().filter(({ questionnaire }) => !questionnaire.sensitive);
}

/** The fields of the form as the one text that a snippet has for them, so that both are read by the same rules. */
function themeText(value: (name: string) => string): string {
	const colours = CHOSEN.flatMap((role) => {
		const [light, dark] = [value(role), value(`${role}-dark`)];
		if (light === '' && dark === '') return [];
		return [`${role}:${light}${dark === '' ? '' : `/${dark}`}`];
	});
	const rest = ['radius', 'font', 'density', 'scheme'].flatMap((name) => {
		const chosen = value(name);
		return chosen === '' ? [] : [`${name}:${chosen}`];
	});
	// A comma in a field would end its setting and begin another.
	return [...colours, ...rest].map((part) => part.replaceAll(',', ' ')).join(',');
}

function fieldOf(fault: ThemeProblem): string {
	return 'setting' in fault
		? fault.setting
		: fault.code === 'radius_malformed'
			? 'radius'
			: 'theme';
}

/** Whatever somebody copied from the address line, as the origin that may hold a check. */
function originOf(text: string): string | null {
	const whole = /^[a-z]+:/i.test(text) && !/^localhost:/i.test(text) ? text : `https://${text}`;
	if (text === '' || !URL.canParse(whole)) return null;
	const { origin, hostname } = new URL(whole);
	const isName = hostname.includes('.') || hostname === 'localhost';
	return isName && refusedOrigin(origin) === null ? origin : null;
}

import type { CountryHelp, Help } from '$lib/server/help/help-by-country';

/** Help for somebody young: lines for young people first, or, for the youngest, nothing but those and the emergency. */
export function youngHelp(help: Help, young: 'first' | 'only' | null): Help {
	if (young === null) return help;
	return { ...help, countries: help.countries.map((country) => youngIn(country, young)) };
}

function youngIn(country: CountryHelp, young: 'first' | 'only'): CountryHelp {
	const place = ({ group }: { group: string }): number => ['emergency', 'youth'].indexOf(group);
	const isFor = (one: { group: string }): boolean => place(one) >= 0;
	const first = country.groups.filter(isFor).toSorted((a, b) => place(a) - place(b));
	if (young === 'first') {
		return { ...country, groups: [...first, ...country.groups.filter((one) => !isFor(one))] };
	}
	return {
		...country,
		groups: first,
		missing: country.missing.filter((group) => isFor({ group }))
	};
}

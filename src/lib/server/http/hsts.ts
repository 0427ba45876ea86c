import type { Operator } from '../operator/operator.ts';

const TWO_YEARS = 'max-age=63072000';

/**
 * For two years, browsers that have seen a site of https come back to it by https alone. Whether that holds for every name below the
 * site's, too, its operator says: some of those may be of somebody else, and without https. Null for a site without https.
 */
export function strictTransport(
	{ protocol }: URL,
	{ hstsIncludesSubdomains }: Pick<Operator, 'hstsIncludesSubdomains'>
): string | null {
	if (protocol !== 'https:') return null;
	return hstsIncludesSubdomains ? `${TWO_YEARS}; includeSubDomains` : TWO_YEARS;
}

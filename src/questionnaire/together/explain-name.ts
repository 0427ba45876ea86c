import { checkOf } from '../../model/qualified.ts';
import type { Found } from '../../problems/problem.ts';

/** What a name that nobody knows lacks: its check, or a check that there is, or only the name within it. */
export function explainName(found: Found, checks: readonly string[]): Found {
	const name = unknownName(found);
	if (name === null) return found;
	const { path, at } = found;
	const place = at === undefined ? { path } : { path, at };
	const check = checkOf(name);
	if (check === null) return { code: 'name_unqualified', args: { name }, ...place };
	if (!checks.includes(check)) {
		return { code: 'check_unknown', args: { check, known: checks }, ...place };
	}
	return withKnownOf(found, check);
}

function unknownName(found: Found): string | null {
	switch (found.code) {
		case 'name_unknown':
			return found.args.name;
		case 'question_unknown':
			return found.args.question;
		case 'scale_unknown':
			return found.args.scale;
		case 'flag_unknown':
			return found.args.flag;
		case 'profile_unknown':
			return found.args.profile;
		default:
			return null;
	}
}

/** Names of other checks are no help. */
function withKnownOf(found: Found, check: string): Found {
	if (!('known' in found.args)) return found;
	const known = found.args.known.filter((name) => checkOf(name) === check);
	return { ...found, args: { ...found.args, known } } as Found;
}

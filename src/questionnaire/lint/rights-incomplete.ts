import type { Rights } from '../../model/questionnaire.ts';
import type { Rule } from './rule.ts';

/** What must be said beside a status, so that everyone can see why the text may be used. */
const NEEDED: { [Status in Rights['status']]: readonly ('holder' | 'evidence')[] } = {
	own: [],
	'public-domain': ['evidence'],
	granted: ['holder', 'evidence'],
	'operator-supplied': [],
	unknown: []
};

/** Rights that somebody else gave, or gave up, are shown. */
export const rightsIncomplete: Rule = function* ({ questionnaire: { rights } }) {
	for (const field of NEEDED[rights.status]) {
		if (rights[field] !== null) continue;
		yield {
			code: 'rights_incomplete',
			args: { status: rights.status, field },
			path: ['rights', 'status']
		};
	}
};

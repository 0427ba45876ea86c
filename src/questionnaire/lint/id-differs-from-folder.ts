import type { Rule } from './rule.ts';

/** The id is the folder's name, which is also the address. */
export const idDiffersFromFolder: Rule = function* ({
	questionnaire: { id },
	context: { folder }
}) {
	if (folder === undefined || folder === id) return;
	yield { code: 'id_differs_from_folder', args: { id, folder }, path: ['id'] };
};

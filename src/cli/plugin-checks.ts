import type { Questionnaire } from '../model/questionnaire.ts';

/** The checks that may stand on other people's pages, as the list that the WordPress plugin offers. */
export function pluginChecks(
	questionnaires: Pick<Questionnaire, 'id' | 'title' | 'sensitive'>[]
): string {
	const framed = questionnaires.filter(({ sensitive }) => !sensitive);
	const names = framed.map(({ id }) => quoted(id));
	// WordPress lines its arrows up.
	const width = Math.max(...names.map((name) => name.length));
	const rows = framed.map(
		({ title }, index) => `\t${names[index]!.padEnd(width)} => ${quoted(title)},\n`
	);
	return `<?php
/**
 * The checks that may stand in another page, by id: \`npm run generate\` writes this file.
 *
 * @package RapportChecks
 */

defined( 'ABSPATH' ) || exit;

return array(
${rows.join('')});
`;
}

function quoted(text: string): string {
	return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}

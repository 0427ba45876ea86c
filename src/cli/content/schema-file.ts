import { jsonSchema } from '../../questionnaire/json-schema/json-schema.ts';

/** Where editors look for the schema of questionnaires, from the folder of a project. */
export const SCHEMA = 'questionnaires/schema.json';

export function schemaText(): string {
	return `${JSON.stringify(jsonSchema(), null, '\t')}\n`;
}

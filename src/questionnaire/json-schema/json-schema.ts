import * as z from 'zod';
import { AuthoredQuestionnaire } from '../shape/questionnaire.ts';
import { hovers } from './hovers.en.ts';

export type JsonSchema = {
	description?: string;
	properties?: Record<string, JsonSchema>;
	additionalProperties?: JsonSchema | false;
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	[field: string]: unknown;
};

/** What a questionnaire file may hold, for editors: they complete names, and explain a field under the pointer. */
export function jsonSchema(): JsonSchema {
	const schema = schemaOf(AuthoredQuestionnaire);
	explain(schema, '');
	return { ...schema, title: 'A questionnaire' };
}

function schemaOf(type: z.core.$ZodType): JsonSchema {
	return z.toJSONSchema(type, {
		// Conditions have a grammar of their own, which a schema cannot tell.
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema: own }) => {
			const { def } = zodSchema._zod;
			if (def.type !== 'map') return;
			const { keyType, valueType } = def as z.core.$ZodMapDef;
			own.type = 'object';
			own.propertyNames = inner(keyType) as z.core.JSONSchema.BaseSchema;
			own.additionalProperties = inner(valueType) as z.core.JSONSchema.BaseSchema;
		}
	}) as JsonSchema;
}

function inner(type: z.core.$ZodType): JsonSchema {
	const schema = schemaOf(type);
	delete schema['$schema'];
	return schema;
}

/** Puts the words for a field beside it, wherever it stands. Names an author gives are `*`. */
function explain(schema: JsonSchema, place: string): void {
	const words = hovers[place];
	if (words !== undefined) schema.description = words;
	for (const [name, property] of Object.entries(schema.properties ?? {})) {
		explain(property, place === '' ? name : `${place}.${name}`);
	}
	if (schema.additionalProperties) explain(schema.additionalProperties, `${place}.*`);
	if (schema.items) explain(schema.items, `${place}.*`);
	for (const one of schema.anyOf ?? []) explain(one, place);
}

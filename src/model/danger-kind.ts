import * as z from 'zod';

/** What a person who asks may be in: hurt by someone close, at the end of their strength, afraid of their own hands, or about a child. */
export const DangerKind = z.enum(['partner', 'crisis', 'own', 'child']);

export type DangerKind = z.infer<typeof DangerKind>;

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readContent } from '../../src/lib/server/content/read-content.ts';

type TakenCheck = { id: string; address: string; pick: number };

/** The three checks that are taken in every way: where they are, and an option by number (from 0) whose answers have something to say. */
export const flagships = [
	{ id: 'lonely-or-alone', address: 'lonely-or-alone', pick: 1 },
	{ id: 'social-overload', address: 'social-overload', pick: 3 },
	{ id: 'you-and-one-other', address: opaque('you-and-one-other'), pick: 2 }
] satisfies [TakenCheck, TakenCheck, TakenCheck];

/** Every other check that ships, read from the content, so that a new one cannot be forgotten. */
export const others: TakenCheck[] = shippedChecks()
	.filter(({ id }) => !flagships.some((flagship) => flagship.id === id))
	.map(({ id, sensitive }) => ({ id, address: sensitive ? opaque(id) : id, pick: 2 }));

/** A sensitive check's address says nothing. */
export function opaque(id: string): string {
	return createHash('sha256').update(id).digest('hex').slice(0, 10);
}

function shippedChecks() {
	const reading = readContent(resolve(import.meta.dirname, '../..'));
	if (!reading.ok) throw new Error(reading.message);
	return reading.content.questionnaires.map(({ questionnaire }) => questionnaire);
}

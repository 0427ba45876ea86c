/** What a person says of their age before a sensitive check. It decides whom to point to, and is kept nowhere. */
export const AGES = ['under-16', '16-17', 'adult'] as const;

export type Age = (typeof AGES)[number];

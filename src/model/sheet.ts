/** The option id that stands for "does not apply to me" on every question that offers it. */
export const NOT_APPLICABLE = 'not_applicable';
/** The option id of "prefer not to say", which counts as skipped. Offered on every question of a sensitive check. */
export const PREFER_NOT_TO_SAY = 'prefer_not_to_say';
/** The exclusive option of a `choose_many` question. */
export const NONE_OF_THESE = 'none_of_these';

/**
 * What a person gave to one question: an option id (`not_applicable` and `prefer_not_to_say` included),
 * the ticked option ids of `choose_many`, the number, or the text of a note.
 */
export type Answer = string | number | readonly string[];

/**
 * An answer sheet, by question id. A skipped question has no entry.
 * A map, because any word may be an id and a plain object already has a `constructor`.
 */
export type Sheet = ReadonlyMap<string, Answer>;

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

/** More than this is a reading list, not an answer. */
export const MOST_SECTIONS = 9;

/** Where a tab remembers the place in a check, one at a time: a name that is the same for every check. */
export const PROGRESS_KEY = 'rapport:progress';

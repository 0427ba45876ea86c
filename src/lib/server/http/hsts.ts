/** For two years, browsers that have seen this site come back to it by https alone. */
export const HSTS = 'max-age=63072000; includeSubDomains';

/** Every page that works offline, as paths below the site's own base. The same for everybody. */
export type OfflineList = { pages: string[] };

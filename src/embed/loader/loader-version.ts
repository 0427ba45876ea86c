/**
 * The version under which the loader is pinned: that of the protocol, then our own. `src/embed/published` holds every one that was
 * given out; whoever changes the loader raises this and runs `npm run generate`.
 */
export const LOADER_VERSION = '1.1.0';

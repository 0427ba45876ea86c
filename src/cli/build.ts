import { resolve } from 'node:path';
import { build } from './build-site.ts';

/** `npm run build`: makes the production build, whatever the state of the last one. */
process.exit((await build(resolve(import.meta.dirname, '../..'))) ? 0 : 1);

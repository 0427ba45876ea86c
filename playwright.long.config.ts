import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

/** The browser tests that `npm test` leaves out, part of `npm run test:long`. */
export default defineConfig({ ...usual, grep: /@long/, grepInvert: [] });

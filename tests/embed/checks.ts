import { resolve } from 'node:path';
import { readContent } from '../../src/lib/server/content/read-content.ts';

const reading = readContent(resolve(import.meta.dirname, '../..'));
if (!reading.ok) throw new Error(reading.message);
const all = reading.content.questionnaires.map(({ questionnaire }) => questionnaire);

/** Every check that ships, read from the content, so that a new one cannot be forgotten. */
export const framable = all.filter(({ sensitive }) => !sensitive);
export const sensitive = all.filter((one) => one.sensitive);

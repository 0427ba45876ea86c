import type { ReportStrings } from '../i18n/report.en.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Result } from '../model/result.ts';
import { isShareable, shareResult } from './share-result.ts';

declare const questionnaire: Questionnaire;
declare const sensitive: Questionnaire & { sensitive: true };
declare const result: Result;
declare const strings: ReportStrings;

// @ts-expect-error nobody has asked yet whether this check is a sensitive one
shareResult(questionnaire, result, 'bands', strings);

// @ts-expect-error a sensitive check shares nothing, at no level
shareResult(sensitive, result, 'bands', strings);

// @ts-expect-error there is no fourth level
if (isShareable(questionnaire)) shareResult(questionnaire, result, 'everything', strings);

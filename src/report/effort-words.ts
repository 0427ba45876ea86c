import type { ReportStrings } from '../i18n/report.en.ts';
import { GENTLE_TAG } from '../model/parts.ts';
import type { SectionHead } from '../model/section.ts';

/** How much a section asks: minutes to read, whether it only wants to be read, and how many steps it offers. */
export function effortWords({ minutes, steps, tags }: SectionHead, strings: ReportStrings): string {
	return [
		strings.minutesToRead(minutes),
		steps.length === 0 ? strings.onlyToRead : strings.steps(steps.length),
		...(tags.includes(GENTLE_TAG) ? [strings.asksLittle] : [])
	].join(' · ');
}

import { reportEn } from '../i18n/report.en.ts';
import type { Derivation, Quote } from '../model/result.ts';
import { quoteWords } from '../report/answer-words.ts';
import { exactWords } from './exact-words.ts';
import type { Explained } from './explain-sheet.ts';
import { line, type Line } from './explanation.ts';

/** What a flag, profile or section rested on: scales, flags, profile and answers. */
export function operandLines({ program }: Explained, from: Derivation): Line[] {
	const { questionnaire } = program;
	const profile = questionnaire.profiles.find(({ id }) => id === from.profile);
	return [
		...from.flags.map((id) => line(`Flag \`${id}\` is raised.`)),
		...(profile ? [line(`The profile is \`${profile.id}\`: ${profile.title}`)] : []),
		...from.scales.map(({ scale, band, value }) => {
			const { title, bands } = program.scale.get(scale)!.scale;
			const own = bands.find(({ id }) => id === band);
			const step = own ? `, “${own.title}” (\`${own.id}\`)` : '';
			return line(`${title} is ${exactWords(value)}${step}.`);
		}),
		...quoteLines(program, from.answers)
	];
}

export function quoteLines({ questions }: Explained['program'], quotes: readonly Quote[]): Line[] {
	return quoteWords(questions, quotes, reportEn).map(({ text, answer }) =>
		line(`Answered “${answer}” to “${text}”`)
	);
}

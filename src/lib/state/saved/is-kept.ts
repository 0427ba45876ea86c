import type { HelpKind } from '$core/model/outcome.ts';
import type {
	Derivation,
	Detail,
	FlagResult,
	ProfileResult,
	Quote,
	Range,
	Result,
	ScaleResult,
	ShownSection
} from '$core/model/result.ts';
import type { Answer } from '$core/model/sheet.ts';
import {
	isEither,
	isId,
	isListOf,
	isMoment,
	isNullOr,
	isNumber,
	isOneOf,
	isRecord,
	isText,
	isTrueOrFalse,
	isWhole,
	type Is
} from './is.ts';
import type { Kept, KeptScale, KeptWords } from './kept.ts';

type Of<Union extends { kind: string }, Kind extends Union['kind']> = Extract<
	Union,
	{ kind: Kind }
>;

const isAnswer: Is<Answer> = isEither(isEither(isText, isNumber), isListOf(isText));
const isQuote = isRecord<Quote>({ question: isId, answer: isAnswer });
const isRange = isRecord<Range>({ low: isNumber, high: isNumber });

const isDerivation = isRecord<Derivation>({
	rule: isId,
	scales: isListOf(
		isRecord<Derivation['scales'][number]>({ scale: isId, band: isNullOr(isId), value: isNumber })
	),
	flags: isListOf(isId),
	profile: isNullOr(isId),
	answers: isListOf(isQuote)
});

const isIrt = isRecord<Of<Detail, 'irt'>>({
	kind: isOneOf('irt'),
	theta: isNumber,
	error: isNumber
});
const isCircumplex = isRecord<Of<Detail, 'circumplex'>>({
	kind: isOneOf('circumplex'),
	elevation: isNumber,
	x: isNumber,
	y: isNumber,
	amplitude: isNumber,
	displacement: isNullOr(isNumber),
	fit: isNullOr(isNumber)
});
const isIpsative = isRecord<Of<Detail, 'ipsative'>>({
	kind: isOneOf('ipsative'),
	mean: isNumber,
	spread: isNumber,
	parts: isListOf(
		isRecord<Of<Detail, 'ipsative'>['parts'][number]>({
			scale: isId,
			deviation: isNumber,
			z: isNullOr(isNumber),
			rank: isNumber
		})
	)
});
const isDetail: Is<Detail> = isEither(isIrt, isEither(isCircumplex, isIpsative));

const isScored = isRecord<Of<ScaleResult, 'scored'>>({
	kind: isOneOf('scored'),
	scale: isId,
	value: isNumber,
	band: isNullOr(isId),
	answered: isWhole,
	of: isWhole,
	prorated: isTrueOrFalse,
	interval: isNullOr(isRange),
	possible: isNullOr(
		isRecord<Range & { bands: string[] }>({ low: isNumber, high: isNumber, bands: isListOf(isId) })
	),
	detail: isNullOr(isDetail)
});
const isPartial = isRecord<Of<ScaleResult, 'partial'>>({
	kind: isOneOf('partial'),
	scale: isId,
	answered: isWhole,
	of: isWhole,
	low: isNumber,
	high: isNumber,
	bands: isListOf(isId),
	settle: isListOf(isId)
});
const isUnscored = isRecord<Of<ScaleResult, 'unscored'>>({
	kind: isOneOf('unscored'),
	scale: isId,
	answered: isWhole,
	of: isWhole,
	needed: isWhole
});
const isScale: Is<ScaleResult> = isEither(isScored, isEither(isPartial, isUnscored));

const isHelpKind: Is<HelpKind> = isOneOf(
	'emergency',
	'partner-abuse',
	'crisis',
	'youth',
	'own-behaviour'
);

const isFlag = isRecord<FlagResult>({
	flag: isId,
	level: isOneOf('note', 'support', 'urgent'),
	help: isNullOr(isHelpKind),
	from: isDerivation
});

const isProfile: Is<ProfileResult> = isEither(
	isRecord<Of<ProfileResult, 'none'>>({ kind: isOneOf('none'), waitingFor: isListOf(isId) }),
	isEither(
		isRecord<Of<ProfileResult, 'between'>>({
			kind: isOneOf('between'),
			nearest: isId,
			from: isDerivation
		}),
		isRecord<Of<ProfileResult, 'profile'>>({
			kind: isOneOf('profile'),
			profile: isId,
			from: isDerivation
		})
	)
);

const isResult = isRecord<Result>({
	questionnaire: isId,
	version: isWhole,
	fingerprint: isText,
	engine: isText,
	language: isText,
	answers: isListOf(isQuote),
	scales: isListOf(isScale),
	flags: isListOf(isFlag),
	profile: isProfile,
	guidance: isListOf(
		isRecord<ShownSection>({
			section: isId,
			because: isText,
			quotes: isListOf(isQuote),
			keep: isTrueOrFalse,
			strength: isOneOf(1, 2, 3),
			from: isDerivation
		})
	),
	startHere: isListOf(isId),
	hidden: isListOf(isId)
});

const isWords = isRecord<KeptWords>({
	help: isNullOr(
		isRecord<NonNullable<KeptWords['help']>>({
			level: isOneOf('support', 'urgent'),
			title: isText,
			text: isText,
			kinds: isListOf(isHelpKind)
		})
	),
	headline: isRecord<KeptWords['headline']>({ title: isText, text: isText }),
	scales: isListOf(
		isRecord<KeptScale>({
			scale: isId,
			title: isText,
			sentence: isText,
			bandTitle: isNullOr(isText),
			bandText: isNullOr(isText),
			valueText: isNullOr(isText)
		})
	),
	pages: isListOf(
		isRecord<KeptWords['pages'][number]>({ section: isId, title: isText, because: isText })
	)
});

/** Whether a value read back from the device or from a file is a kept result, whole and with nothing added. */
export const isKept: Is<Kept> = isRecord<Kept>({
	id: isId,
	keptAt: isMoment,
	from: isOneOf('here', 'file'),
	title: isText,
	result: isResult,
	words: isNullOr(isWords)
});

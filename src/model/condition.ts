import * as z from 'zod';
import { Decimal, Id, QualifiedId } from './words.ts';

/**
 * What must be true of an answer sheet and its scores. Every condition is true or false, never unknown:
 * what was skipped or hidden satisfies no `answer` and no `amount`, and an unscored scale has no band.
 */
export type Condition =
	| { kind: 'always' }
	| { kind: 'all'; of: Condition[] }
	| { kind: 'any'; of: Condition[] }
	| { kind: 'not'; of: Condition }
	/** The question was answered with one of these options; for `choose_many`, one of these was ticked. */
	| { kind: 'answer'; question: string; options: string[] }
	/** The scale's band is one of these. */
	| { kind: 'band'; scale: string; bands: string[] }
	/** The value of a number question or a scored scale lies in the half-open range. */
	| { kind: 'amount'; name: string; atLeast: number | null; below: number | null }
	/** At least so many of the named questions or scales have one of the named options or bands. */
	| { kind: 'count'; of: string[]; in: string[]; atLeast: number }
	| { kind: 'flag'; flag: string }
	| { kind: 'profile'; profile: string }
	| { kind: 'answered'; question: string }
	| { kind: 'scored'; scale: string };

/** In a questionnaire names are its own; across checks each says whose it is (`check/name`). The grammar is the same. */
function conditionNaming(Name: z.ZodType<string>): z.ZodType<Condition> {
	const Part: z.ZodType<Condition> = z.lazy(() =>
		z.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('always') }),
			z.strictObject({ kind: z.literal('all'), of: z.array(Part) }),
			z.strictObject({ kind: z.literal('any'), of: z.array(Part).nonempty() }),
			z.strictObject({ kind: z.literal('not'), of: Part }),
			z.strictObject({
				kind: z.literal('answer'),
				question: Name,
				options: z.array(z.string()).nonempty()
			}),
			z.strictObject({ kind: z.literal('band'), scale: Name, bands: z.array(Id).nonempty() }),
			z.strictObject({
				kind: z.literal('amount'),
				name: Name,
				atLeast: Decimal.nullable(),
				below: Decimal.nullable()
			}),
			z.strictObject({
				kind: z.literal('count'),
				of: z.array(Name).nonempty(),
				in: z.array(z.string()).nonempty(),
				atLeast: z.int().positive()
			}),
			z.strictObject({ kind: z.literal('flag'), flag: Name }),
			z.strictObject({ kind: z.literal('profile'), profile: Name }),
			z.strictObject({ kind: z.literal('answered'), question: Name }),
			z.strictObject({ kind: z.literal('scored'), scale: Name })
		])
	);
	return Part;
}

export const Condition = conditionNaming(Id);
export const QualifiedCondition = conditionNaming(QualifiedId);

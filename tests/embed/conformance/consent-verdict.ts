import { agree } from './agree.ts';
import type { Embed } from './find-embeds.ts';
import type { Heard } from './listen.ts';
import type { StuckAt } from './take.ts';
import { notApplicable, verdict, type Verdict } from './verdict.ts';

/** Says of a check that was taken how the person came to agree, where the page asks for something. */
export async function consentVerdict(
	embed: Embed,
	stuckAt: StuckAt,
	heard: readonly Heard[]
): Promise<Verdict> {
	if (embed.share === null) return notApplicable('consent', 'The page asks for nothing.');
	if (stuckAt !== null) return notApplicable('consent', 'It did not get that far.');
	const begun = heard.length;
	const since = () => heard.slice(begun).filter(({ frame }) => frame === embed.frame);
	return verdict('consent', await agree(embed, since), 'what went had been shown');
}

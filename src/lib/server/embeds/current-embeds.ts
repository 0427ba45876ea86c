import { env } from '$env/dynamic/private';
import type { Embed } from './embed.ts';

/** What sites may frame, as the start command read it; null where the operator said nothing of it. */
export function currentEmbeds(): readonly Embed[] | null {
	return env.RAPPORT_EMBEDS_READ ? (JSON.parse(env.RAPPORT_EMBEDS_READ) as Embed[]) : null;
}

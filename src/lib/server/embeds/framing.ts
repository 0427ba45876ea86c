import type { ShareLevel } from '../../../model/shared-result.ts';
import type { FrameHosts } from '../../embed/frame-hosts.ts';
import type { Embed } from './embed.ts';

/** On whose pages a frame may stand, and what for. */
export type Framing = {
	hosts: FrameHosts;
	/** Who asks, in words; null where the operator has not said. */
	name: string | null;
	checks: readonly string[] | 'all';
	language: string | null;
	theme: string | null;
	/** The most that may be asked for. */
	share: ShareLevel | null;
	grows: boolean;
};

const nobody: Framing = {
	hosts: { origins: [], loopback: false },
	name: null,
	checks: [],
	language: null,
	theme: null,
	share: null,
	grows: false
};

/**
 * What the operator allows under an embed id. Without an id this site itself may frame its checks, to show how they look; and
 * where the operator has said nothing at all, pages on this machine may, to try it.
 */
export function framingOf(
	embeds: readonly Embed[] | null,
	id: string | null,
	site: string
): Framing {
	if (embeds === null || id === null) {
		const hosts = { origins: [site], loopback: embeds === null };
		return { ...nobody, hosts, checks: 'all', share: 'answers' };
	}
	const embed = embeds.find((one) => one.id === id);
	if (embed === undefined) return nobody;
	return { ...embed, hosts: { origins: embed.origins, loopback: false } };
}

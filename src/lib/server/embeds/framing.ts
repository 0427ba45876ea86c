import type { ShareLevel } from '../../../model/shared-result.ts';
import type { FrameHosts } from '../../embed/frame-hosts.ts';
import type { Embed } from './embed.ts';
import { isThisMachine } from './this-machine.ts';

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
 * where the operator of a site on this machine has said nothing at all, other pages of the machine may, to try it.
 */
export function framingOf(
	embeds: readonly Embed[] | null,
	id: string | null,
	site: string
): Framing {
	if (embeds === null || id === null) {
		const loopback = embeds === null && isThisMachine(new URL(site).hostname);
		const hosts = { origins: [site], loopback };
		return { ...nobody, hosts, checks: 'all', share: 'answers' };
	}
	const embed = embeds.find((one) => one.id === id);
	if (embed === undefined) return nobody;
	return { ...embed, hosts: { origins: embed.origins, loopback: false } };
}

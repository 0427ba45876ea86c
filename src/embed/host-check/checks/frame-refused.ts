import { allows } from '../allows.ts';
import { governing } from '../governing.ts';
import type { HostCheck } from '../host-check.ts';
import { selfOf } from '../self-of.ts';

/** Each policy lets the frame load. */
export const frameRefused: HostCheck = ({ policies, embeds, address }, site) =>
	embeds.length === 0
		? []
		: policies.flatMap((policy) => {
				const rule = governing(policy, ['frame-src', 'child-src']);
				const frame = new URL('embed/', site.address);
				if (rule === null || allows(rule.sources, frame, selfOf(address))) return [];
				const add = frame.origin;
				return [{ code: 'frame_refused', args: { directive: rule.name, from: policy.from, add } }];
			});

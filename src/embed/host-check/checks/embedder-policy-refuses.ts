import type { HostCheck } from '../host-check.ts';

/** A page that isolates itself may only hold frames that isolate themselves, too, and ours does not. */
export const embedderPolicyRefuses: HostCheck = ({ embedderPolicy, embeds }) => {
	const [value = ''] = embedderPolicy?.toLowerCase().split(';') ?? [];
	const isIsolating = ['require-corp', 'credentialless'].includes(value.trim());
	return isIsolating && embeds.length > 0
		? [{ code: 'embedder_policy_refuses', args: { value: value.trim() } }]
		: [];
};

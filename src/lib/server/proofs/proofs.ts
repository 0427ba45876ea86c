import built from 'virtual:proofs';
import type { PromiseGroup } from './promise-words.ts';
import type { ProvedCheck } from './proved-check.ts';
import type { ProvedChecks } from './proved-checks.ts';

/** Proved and written by the build. */
const { checks, quiet } = built as ProvedChecks;

/** Every check that has a page about its proof, in the order of the list. */
export function listProofs(): ProvedCheck[] {
	return checks;
}

export function findProof(address: string): ProvedCheck | null {
	return checks.find((check) => check.address === address) ?? null;
}

/** The promises of what has no page of its own. */
export function quietPromises(): PromiseGroup[] {
	return quiet;
}

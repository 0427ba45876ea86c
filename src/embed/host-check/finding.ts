/** What a host page can get wrong, or right, around an embed. Codes never change meaning. */
export type Finding =
	| { code: 'embed_missing'; args: Record<never, never> }
	| { code: 'loader_missing'; args: { loader: string } }
	| { code: 'loader_twice'; args: { first: string; others: string[] } }
	| { code: 'loader_not_module'; args: { src: string } }
	| { code: 'loader_old'; args: { src: string; version: string; newest: string } }
	| { code: 'loader_pin_unchecked'; args: { src: string } }
	| { code: 'script_refused'; args: { directive: string; from: 'header' | 'meta'; add: string } }
	| { code: 'frame_refused'; args: { directive: string; from: 'header' | 'meta'; add: string } }
	| { code: 'embedder_policy_refuses'; args: { value: string } }
	| { code: 'sandbox_tight'; args: { what: string; missing: string[] } }
	| { code: 'page_sandboxed'; args: { missing: string[] } }
	| { code: 'height_fixed'; args: { what: string; embed: string; value: string } }
	| { code: 'overflow_hidden'; args: { what: string; embed: string } }
	| { code: 'content_mixed'; args: { address: string; secure: string } }
	| { code: 'page_insecure'; args: { address: string } }
	| { code: 'storage_blocked'; args: Record<never, never> };

export type FindingCode = Finding['code'];
export type FindingArgs<Code extends FindingCode> = Extract<Finding, { code: Code }>['args'];

/** `broken`: the check does not work. `risky`: it may be cut off, or break later. `fine`: nothing to do. */
export const gravity: { [Code in FindingCode]: 'broken' | 'risky' | 'fine' } = {
	embed_missing: 'broken',
	loader_missing: 'broken',
	loader_twice: 'risky',
	loader_not_module: 'broken',
	loader_old: 'risky',
	loader_pin_unchecked: 'risky',
	script_refused: 'broken',
	frame_refused: 'broken',
	embedder_policy_refuses: 'broken',
	sandbox_tight: 'broken',
	page_sandboxed: 'broken',
	height_fixed: 'risky',
	overflow_hidden: 'risky',
	content_mixed: 'broken',
	page_insecure: 'broken',
	storage_blocked: 'fine'
};

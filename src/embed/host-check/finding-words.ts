import type { Finding, FindingArgs, FindingCode } from './finding.ts';

const policyIn = { header: 'The policy in your headers', meta: 'The policy in a meta tag' };

/** What is found, then what to change. A missing code does not compile. */
const words: {
	[Code in FindingCode]: (args: FindingArgs<Code>) => { found: string; change: string };
} = {
	embed_missing: () => ({
		found: 'There is no check of this site in the page.',
		change:
			'Paste the lines of the snippet where the check belongs. If a program adds them later, run the script on the page itself.'
	}),
	loader_missing: ({ loader }) => ({
		found: 'There is a rapport-check element, but nothing that loads it, so it stays empty.',
		change: `Add <script type="module" src="${loader}"></script> once, anywhere in the page. Some editors take script tags out; use the plain frame there.`
	}),
	loader_twice: ({ first, others }) => ({
		found: `The loader is in the page ${others.length + 1} times. The first one counts: ${first}`,
		change: `Take out the others: ${others.join(', ')}`
	}),
	loader_not_module: ({ src }) => ({
		found: `The loader is not loaded as a module: ${src}`,
		change: 'Write type="module" into its script tag.'
	}),
	loader_old: ({ src, version, newest }) => ({
		found: `The loader is version ${version}, and ${newest} is the newest: ${src}`,
		change: `Name v${newest}.js with its new integrity hash, or v${newest.split('.')[0]}.js, which renews itself.`
	}),
	loader_pin_unchecked: ({ src }) => ({
		found: `A loader of one version is named, without the hash that proves it is the same: ${src}`,
		change: 'Add the integrity hash and crossorigin="anonymous" from the snippet.'
	}),
	script_refused: ({ directive, from, add }) => ({
		found: `${policyIn[from]} (${directive}) does not let the loader run.`,
		change: `Add ${add} to script-src.`
	}),
	frame_refused: ({ directive, from, add }) => ({
		found: `${policyIn[from]} (${directive}) does not let the frame load.`,
		change: `Add ${add} to frame-src. If there is no frame-src, write one: frame-src ${add}`
	}),
	embedder_policy_refuses: ({ value }) => ({
		found: `The header Cross-Origin-Embedder-Policy: ${value} keeps frames of other sites out.`,
		change: 'Leave it out on the page that holds the check.'
	}),
	sandbox_tight: ({ what, missing }) => ({
		found: `The sandbox of ${what} is too tight for a check to work.`,
		change: `Add ${missing.join(' ')} to its sandbox attribute.`
	}),
	page_sandboxed: ({ missing }) => ({
		found: 'The whole page is in a sandbox, and the frame in it is, too.',
		change: `Add ${missing.join(' ')} to the sandbox directive of its policy.`
	}),
	height_fixed: ({ what, embed, value }) => ({
		found: `The box ${what}, around ${embed}, has a height that does not grow (${value}).`,
		change:
			'Use min-height instead, or take the height out. A check grows and shrinks from page to page.'
	}),
	overflow_hidden: ({ what, embed }) => ({
		found: `The box ${what}, around ${embed}, hides what does not fit in it.`,
		change:
			'Take overflow: hidden out there, or look through a whole check on a phone and see that nothing is cut off.'
	}),
	content_mixed: ({ address, secure }) => ({
		found: `The page is secure (https), and this is not, so browsers refuse it: ${address}`,
		change: `Write ${secure}`
	}),
	page_insecure: ({ address }) => ({
		found: `The page itself is not secure (http): ${address}. A check is only framed by pages with https.`,
		change: 'Serve the page over https.'
	}),
	storage_blocked: () => ({
		found: 'This browser lets the page store nothing.',
		change: 'Nothing to do. A framed check stores nothing and works all the same.'
	})
};

export function findingWords({ code, args }: Finding): { found: string; change: string } {
	const write = words[code] as (args: Finding['args']) => { found: string; change: string };
	return write(args);
}

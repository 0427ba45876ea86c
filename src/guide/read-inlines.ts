import type { MarkedToken, Token } from 'marked';
import type { Inline } from '../model/section.ts';
import { Id } from '../model/words.ts';
import { type BodyReport, placesOf, type Stretch } from './body-reader.ts';

/** The words of a block as a tree. */
export function readInlines(
	tokens: readonly Token[],
	body: string,
	stretch: Stretch,
	report: BodyReport
): Inline[] {
	const places = placesOf(tokens, body, stretch);
	return joined(
		tokens.flatMap((token, index) => readInline(token as MarkedToken, body, places[index]!, report))
	);
}

function readInline(
	token: MarkedToken,
	body: string,
	place: Stretch,
	report: BodyReport
): Inline[] {
	const refuse = (what: string): Inline[] => {
		report({ code: 'block_refused', args: { what } }, place.start, place.end);
		return [];
	};
	const inside = (tokens: readonly Token[]): Inline[] => readInlines(tokens, body, place, report);

	switch (token.type) {
		case 'text':
			if ('tokens' in token && token.tokens) return inside(token.tokens);
			if (/&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(token.raw)) return refuse('HTML characters such as `&amp;`');
			return [{ kind: 'text', text: token.text.replaceAll(/\s*\n\s*/g, ' ') }];
		case 'escape':
			return [{ kind: 'text', text: token.text }];
		case 'strong':
			return [{ kind: 'strong', of: inside(token.tokens) }];
		case 'em':
			return [{ kind: 'emphasis', of: inside(token.tokens) }];
		case 'link': {
			const to = targetOf(token.href);
			if (to) return [{ kind: 'link', to, of: inside(token.tokens) }];
			report({ code: 'link_refused', args: { address: token.href } }, place.start, place.end);
			return [];
		}
		case 'image':
			return refuse('images');
		case 'codespan':
			return refuse('code');
		case 'del':
			return refuse('crossed-out words');
		case 'br':
			return refuse('forced line ends (two spaces or a backslash at the end of a line)');
		case 'html':
			return refuse('HTML');
		default:
			return refuse('part of this kind');
	}
}

/** Where a link may lead: a section, or an address that is safe to follow. */
function targetOf(href: string): { section: string } | { href: string } | null {
	if (href.startsWith('guide:')) {
		const section = href.slice('guide:'.length);
		return Id.safeParse(section).success ? { section } : null;
	}
	return /^(?:https:\/\/[^\s/]|mailto:[^\s@]+@|tel:[+\d])/.test(href) ? { href } : null;
}

/** Text that marked cut at an escape is one text again. */
function joined(inlines: readonly Inline[]): Inline[] {
	const list: Inline[] = [];
	for (const inline of inlines) {
		const last = list.at(-1);
		if (inline.kind === 'text' && last?.kind === 'text') {
			list[list.length - 1] = { kind: 'text', text: last.text + inline.text };
		} else list.push(inline);
	}
	return list;
}

import type { MarkedToken, Token } from 'marked';
import type { Block } from '../model/section.ts';
import { type BodyReport, placesOf, type Stretch } from './body-reader.ts';
import { readInlines } from './read-inlines.ts';
import { readList } from './read-list.ts';

/** The blocks of a body, or of a callout in it. */
export function readBlocks(
	tokens: readonly Token[],
	body: string,
	stretch: Stretch,
	report: BodyReport,
	isInCallout = false
): Block[] {
	const places = placesOf(tokens, body, stretch);

	return tokens.flatMap((one, index): Block[] => {
		const token = one as MarkedToken;
		const place = places[index]!;
		const refuse = (what: string): Block[] => {
			report({ code: 'block_refused', args: { what } }, place.start, place.end);
			return [];
		};

		switch (token.type) {
			case 'space':
				return [];
			case 'heading': {
				const of = readInlines(token.tokens, body, place, report);
				if (token.depth === 2 || token.depth === 3) return [{ kind: 'heading', level: token.depth, of }];
				const args = { level: token.depth };
				report({ code: 'heading_level_refused', args }, place.start, place.end);
				return [];
			}
			case 'paragraph':
			case 'text': {
				const words = 'tokens' in token ? (token.tokens ?? []) : [];
				return [{ kind: 'paragraph', of: readInlines(words, body, place, report) }];
			}
			case 'blockquote':
				if (isInCallout) return refuse('notes inside notes');
				return [{ kind: 'callout', of: readBlocks(token.tokens, body, place, report, true) }];
			case 'list':
				return readList(token, body, place, report);
			case 'html':
				return refuse('HTML');
			case 'code':
				return refuse('code (lines indented by four spaces, or between backticks)');
			case 'table':
				return refuse('tables');
			case 'hr':
				return refuse('horizontal lines');
			case 'def':
				return refuse('link definitions');
			default:
				return refuse('part of this kind');
		}
	});
}

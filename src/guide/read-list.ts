import type { Token, Tokens } from 'marked';
import type { Block, Inline } from '../model/section.ts';
import { type BodyReport, placesOf, type Stretch } from './body-reader.ts';
import { readInlines } from './read-inlines.ts';

/** A list, or steps when its lines have boxes to tick. */
export function readList(
	list: Tokens.List,
	body: string,
	stretch: Stretch,
	report: BodyReport
): Block[] {
	const places = placesOf(list.items, body, stretch);
	const hasSteps = list.items.some(({ task }) => task);

	const items = list.items.map((item, index) => {
		const place = places[index]!;
		if (hasSteps && !item.task) report({ code: 'steps_mixed', args: {} }, place.start, place.end);
		if (item.checked) report({ code: 'step_ticked', args: {} }, place.start, place.end);
		return readItem(item, body, place, report);
	});
	return [hasSteps ? { kind: 'steps', items } : { kind: 'list', ordered: list.ordered, items }];
}

/** The words of one line of a list. */
function readItem(
	{ tokens }: Tokens.ListItem,
	body: string,
	place: Stretch,
	report: BodyReport
): Inline[] {
	const parts = tokens.filter(({ type }) => type !== 'checkbox' && type !== 'space');
	const [words, ...others] = parts;
	const [other] = others;
	if (other) {
		const what = other.type === 'list' ? 'lists inside lists' : 'list items of several parts';
		const [, second] = placesOf([words!, other], body, place);
		report({ code: 'block_refused', args: { what } }, second!.start, second!.end);
	}
	if (words === undefined) return [];
	if (words.type !== 'text' && words.type !== 'paragraph') {
		report({ code: 'block_refused', args: { what: 'such list items' } }, place.start, place.end);
		return [];
	}
	return readInlines((words as { tokens?: Token[] }).tokens ?? [words], body, place, report);
}

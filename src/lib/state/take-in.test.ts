import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { CrossHide } from '$core/model/together.ts';
import { careful, evenings, eveningSections } from '../../../tests/fixtures/evenings.ts';
import type { Checked } from './work-out.ts';

const signs: CrossHide = {
	check: careful.id,
	target: { by: 'section', section: 'recovery-room' },
	when: { kind: 'answer', question: 'afraid', options: ['often'] }
};
const mornings = { ...evenings, id: 'mornings' };
const loud = new Map([
	['__proto__', 'often'],
	['constructor', 'often'],
	['late', 'often'],
	['rushed', 'often'],
	['loud', 'often']
]);
const afraid = new Map([['afraid', 'often']]);

/** The memory of a visit is a module's: a fresh one is a reload. */
let { takeIn } = await import('./take-in.ts');
let { taken } = await import('./taken.svelte.ts');
beforeEach(async () => {
	vi.resetModules();
	({ takeIn } = await import('./take-in.ts'));
	({ taken } = await import('./taken.svelte.ts'));
});

function at(questionnaire: Questionnaire, crossHides: CrossHide[] = []): Checked {
	const { id: address } = questionnaire;
	return { address, questionnaire, sections: eveningSections, crossHides, fingerprint: '' };
}

const sectionsOf = ({ startHere, more }: ReturnType<typeof takeIn>): string[] =>
	[...startHere, ...more].map(({ head }) => head.id);

describe('takeIn', () => {
	test('remembers the latest result of each check, until it is forgotten or the page reloaded', () => {
		takeIn(at(evenings), new Map([['late', 'never']]));
		takeIn(at(evenings), loud);
		expect(taken.areSeveral).toBe(false);
		takeIn(at(mornings), loud);
		expect(taken.areSeveral).toBe(true);
		expect(taken.checks.map(({ sheet }) => sheet)).toEqual([loud, loud]);
		taken.forget('mornings');
		expect(taken.checks.map(({ address }) => address)).toEqual(['evenings']);
	});

	test('does not count a check in which everything was left open', () => {
		takeIn(at(evenings), loud);
		takeIn(at(evenings), new Map());
		expect(taken.checks).toEqual([]);
	});

	test('leaves out of the drawing, and of nothing else, what a sensitive check keeps out', () => {
		const before = takeIn(at(evenings), loud);
		const [first] = taken.checks;
		expect(sectionsOf(before)).toContain('recovery-room');
		takeIn(at(careful, [signs]), afraid);
		const after = takeIn(at(evenings), loud);
		expect(sectionsOf(after)).toEqual(sectionsOf(before).filter((id) => id !== 'recovery-room'));
		expect(taken.checks[0]!.result).toEqual(first!.result);
		expect(after.pages).toEqual(before.pages);
		// Links to it are pruned as well; the result itself, which may be kept, is as scored.
		expect(after.hidden).toContain('recovery-room');
		expect(JSON.stringify({ ...after, result: null, hidden: [], pages: [] })).not.toContain(
			'recovery-room'
		);
	});

	test('keeps nothing of a sensitive check but that, however it ends', () => {
		takeIn(at(careful, [signs]), afraid);
		takeIn(at(careful, [signs]), new Map());
		taken.forget(careful.id);
		expect(taken.checks).toEqual([]);
		expect(taken.hiddenFrom(null)).toEqual([signs.target]);
	});

	test('keeps out all that a cleared check can keep out, whatever was answered in it', () => {
		const more: CrossHide = { ...signs, target: { by: 'tag', tag: 'joint' } };
		const memories = [afraid, new Map<string, string>()].map((sheet) => {
			takeIn(at(evenings), loud);
			takeIn(at(careful, [signs, more]), sheet);
			taken.wipe([signs, more]);
			return JSON.stringify([taken.checks, taken.hiddenFrom(null)]);
		});
		expect(memories[0]).toBe(JSON.stringify([[], [signs.target, more.target]]));
		expect(memories[1]).toBe(memories[0]);
	});

	test('holds no results of a page that was left, and keeps out what they kept out', () => {
		takeIn(at(mornings, [{ ...signs, check: 'mornings', when: { kind: 'always' } }]), loud);
		taken.leave();
		expect(taken.checks).toEqual([]);
		expect(sectionsOf(takeIn(at(evenings), loud))).not.toContain('recovery-room');
	});

	test('lets an ordinary check keep something out of the others, not out of itself', () => {
		const own = { ...signs, check: 'mornings', when: { kind: 'always' } as const };
		const itself = takeIn(at(mornings, [own]), loud);
		expect(sectionsOf(itself)).toContain('recovery-room');
		expect(sectionsOf(takeIn(at(evenings), loud))).not.toContain('recovery-room');
		taken.forget('mornings');
		expect(sectionsOf(takeIn(at(evenings), loud))).toContain('recovery-room');
	});
});

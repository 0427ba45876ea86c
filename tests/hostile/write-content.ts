import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileNames, payloads } from './payloads.ts';

/**
 * Writes a content folder in which every text is a payload and every name means something to a machine: two checks
 * (an ordinary and a sensitive one) and a guide. Help lines are the real ones, since no author writes them.
 */
export function writeHostileContent(root: string, folder: string): void {
	const deal = dealer();
	for (const sensitive of [false, true]) {
		const id = sensitive ? 'watch' : 'eval';
		const path = join(folder, 'questionnaires', id);
		mkdirSync(path, { recursive: true });
		writeFileSync(join(path, 'questionnaire.yaml'), yaml(questionnaire(id, sensitive, deal)));
	}
	mkdirSync(join(folder, 'guide/en'), { recursive: true });
	cpSync(join(root, 'guide/helplines.json'), join(folder, 'guide/helplines.json'));
	writeFileSync(join(folder, 'guide/sources.yaml'), yaml({ alert: deal() }));
	for (const id of SECTIONS) writeFileSync(join(folder, `guide/en/${id}.md`), section(id, deal));
}

/** The one question of which several options may be ticked. */
const MANY = 'item';
export const SECTIONS = ['script', 'onload', 'href'];

type Deal = () => string;

/** Hands out one payload after the other, and begins again when all are out. */
function dealer(): Deal {
	let next = 0;
	return () => payloads[next++ % payloads.length] ?? '';
}

/** JSON is YAML, and needs no rules about quoting of our own. */
function yaml(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}

function questionnaire(id: string, sensitive: boolean, deal: Deal) {
	const options = (count: number) =>
		Object.fromEntries(hostileNames.slice(0, count).map((name) => [name, deal()]));
	const names = hostileNames;
	const questions = Object.fromEntries(
		names.map((name) => [
			name,
			{
				text: deal(),
				hint: deal(),
				...(name === MANY
					? { choose_many: options(5), none_of_these: deal() }
					: { choose_one: options(4), points: [0, 1, 2, 3] })
			}
		])
	);
	const asked = names.filter((name) => name !== MANY);
	const worst = hostileNames[3] ?? '';
	return {
		format: 1,
		id,
		version: 1,
		language: 'en',
		title: deal(),
		summary: deal(),
		minutes: 3,
		kind: 'reflection',
		sensitive,
		doors: ['alone', 'people', 'between', 'unsure'],
		about: { purpose: deal(), for: deal(), limits: deal() },
		rights: {
			status: 'own',
			holder: deal(),
			notice: deal(),
			evidence: deal(),
			checked_on: '2026-11-01'
		},
		sources: [deal(), deal()],
		skipping: 'allowed',
		pages: { top: { title: deal(), intro: deal(), questions } },
		...(sensitive ? {} : { scales: scales(asked, deal), profiles: profiles(deal) }),
		flags: {
			alert: {
				when: { [asked[0] ?? '']: worst },
				level: sensitive ? 'urgent' : 'support',
				help: 'crisis',
				title: deal(),
				text: deal()
			},
			note: { when: { [MANY]: hostileNames[0] }, level: 'note', title: deal(), text: deal() }
		},
		guidance: [
			...SECTIONS.map((show, index) => ({
				show,
				when: { [asked[index] ?? '']: worst },
				because: deal()
			})),
			// Whoever answers everything is shown something, or the build would refuse the check.
			...(sensitive
				? []
				: [{ id: 'apply', show: SECTIONS[0], when: { answered: asked[0] }, because: deal() }])
		]
	};
}

function scales(asked: readonly string[], deal: Deal) {
	const half = Math.floor(asked.length / 2);
	const scale = (of: readonly string[]) => ({
		title: deal(),
		describes: deal(),
		score: 'mean',
		of,
		higher: 'harder',
		missing: { prorate_from: 'half' },
		bands: {
			low: { from: 'lowest', title: deal(), text: deal() },
			high: { from: 1.5, title: deal(), text: deal() }
		}
	});
	return { onerror: scale(asked.slice(0, half)), onclick: scale(asked.slice(half)) };
}

function profiles(deal: Deal) {
	return {
		innerHTML: { when: { onerror: 'high' }, title: deal(), text: deal() },
		outerHTML: { when: 'otherwise', title: deal(), text: deal() }
	};
}

function section(id: string, deal: Deal): string {
	const head = {
		id,
		title: deal(),
		summary: deal(),
		part: 'basics',
		kind: 'practice',
		tags: ['support'],
		evidence: 'supported',
		minutes: 1,
		sources: ['alert'],
		review_by: '2027-11-01',
		related: SECTIONS.filter((other) => other !== id),
		tonight: { do: deal(), words: deal() }
	};
	// The body refuses markup with a place; written as text, it must stay text.
	const text = () => deal().replace(/[\\`*_{}[\]<>()#+\-.!|&~$]/g, '\\$&');
	return `---\n${yaml(head)}---\n\n${text()}\n\n## ${text()}\n\n> ${text()}\n\n- ${text()}\n- ${text()}\n\n## Try\n\n- [ ] ${text()}\n`;
}

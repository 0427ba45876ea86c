import type { Question } from '../../model/question.ts';
import type { Questionnaire, Rights } from '../../model/questionnaire.ts';
import type { Found } from '../../problems/problem.ts';
import type { AuthoredRights } from '../shape/rights.ts';
import type { AuthoredQuestionnaire } from '../shape/questionnaire.ts';
import { readCondition } from './condition.ts';
import type { ConditionReader } from './condition-reader.ts';
import type { Context, Draft } from './draft.ts';
import { expandGuidance } from './expand-guidance.ts';
import { expandFlags, expandProfiles, expandPromises } from './expand-outcomes.ts';
import { expandPages } from './expand-pages.ts';
import { safetyRules } from './safety-rules.ts';
import { expandScale } from './expand-scale.ts';

/** Writes every shorthand out and resolves every name. With findings, the draft has gaps. */
export function expandQuestionnaire(
	authored: AuthoredQuestionnaire,
	context: Context
): { draft: Draft; found: Found[] } {
	const found: Found[] = [];
	const report = (one: Found): void => void found.push(one);

	const questions = expandPages(authored, report);
	const known = {
		questions: new Set([...authored.pages.values()].flatMap((page) => [...page.questions.keys()])),
		scales: new Set(authored.scales?.keys())
	};
	const read = new Map(questions.map((question) => [question.id, question]));
	const reader: ConditionReader = {
		names: {
			questions: read,
			unread: new Set([...known.questions].filter((name) => !read.has(name))),
			scales: new Map(
				[...(authored.scales ?? [])].map(([id, { bands }]) => [id, [...(bands?.keys() ?? [])]])
			),
			flags: [...(authored.flags?.keys() ?? [])],
			profiles: [...(authored.profiles?.keys() ?? [])]
		},
		places: new WeakMap(),
		report
	};

	const flags = expandFlags(authored.flags, reader);
	const guidance = expandGuidance(authored.guidance ?? [], reader);
	const isSensitive = authored.sensitive ?? false;
	const questionnaire: Questionnaire = {
		...head(authored),
		pages: pages(authored),
		questions: withShowWhen(questions, authored, reader) as Questionnaire['questions'],
		scales: [...(authored.scales ?? [])].map(([id, scale]) =>
			expandScale(id, scale, known, report)
		),
		profiles: expandProfiles(authored.profiles, reader),
		flags,
		guidance: isSensitive ? [...guidance, ...safetyRules(flags)] : guidance,
		promises: expandPromises(authored.promises, reader),
		unproved: (authored.unproved ?? []).map(({ theorem, at, because }) => ({
			theorem,
			at: at === undefined ? null : String(at),
			because
		}))
	};
	return { draft: { questionnaire, authored, places: reader.places, context }, found };
}

function head(authored: AuthoredQuestionnaire) {
	const { format, id, version, language, title, summary, minutes, kind, about } = authored;
	return {
		format,
		id,
		version,
		language,
		title,
		summary,
		minutes,
		kind,
		sensitive: authored.sensitive ?? false,
		doors: authored.doors ?? [],
		about: { ...about },
		rights: rights(authored.rights),
		sources: authored.sources ?? []
	};
}

function rights(authored: AuthoredRights): Rights {
	const { status, holder, notice, evidence, checked_on } =
		authored === 'own' ? { status: authored } : { ...authored };
	return {
		status,
		holder: holder ?? null,
		notice: notice ?? null,
		evidence: evidence ?? null,
		checkedOn: checked_on ?? null
	};
}

function pages({ pages }: AuthoredQuestionnaire): Questionnaire['pages'] {
	const list = [...pages].map(([id, { title, intro }]) => ({ id, title, intro: intro ?? null }));
	return list as Questionnaire['pages'];
}

function withShowWhen(
	questions: Question[],
	{ pages }: AuthoredQuestionnaire,
	reader: ConditionReader
): Question[] {
	return questions.map((question) => {
		const authored = pages.get(question.page)?.questions.get(question.id);
		if (authored === undefined || typeof authored === 'string') return question;
		if (authored.show_when === undefined) return question;
		const path = ['pages', question.page, 'questions', question.id, 'show_when'];
		return { ...question, showWhen: readCondition(authored.show_when, path, reader) };
	});
}

import { cliniciansWords } from '$core/i18n/clinicians.en.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import { checkCard } from '../home/doors.ts';
import { framable } from './read-choice.ts';

const { facts, proofText } = cliniciansWords.expect;

/** What each check that can be framed says of itself, from its own data. */
export function evidence() {
	return framable().map((served) => ({
		id: served.questionnaire.id,
		title: served.questionnaire.title,
		size: checkCard(served).facts,
		facts: factsOf(served.questionnaire, served.fingerprint)
	}));
}

function factsOf(questionnaire: Questionnaire, fingerprint: string) {
	const { kind, about, scales, sources, rights, version } = questionnaire;
	const shown = scales.filter((scale) => scale.shown);
	const exact = shown.filter(({ precision }) => precision !== null).map(({ title }) => title);
	const rows: [string, string[]][] = [
		[facts.kind, [facts.kinds[kind]]],
		[facts.purpose, [about.purpose]],
		[facts.limits, [about.limits]],
		[facts.for, [about.for]],
		[
			facts.scales,
			shown.map(({ title, describes }) => (describes ? `${title}: ${describes}` : title))
		],
		[facts.precision, [exact.length > 0 ? facts.someExact(exact.join(', ')) : facts.noPrecision]],
		[facts.sources, sources.length > 0 ? sources : [facts.noSources]],
		[facts.rights, [rights.status === 'own' ? facts.own : (rights.notice ?? rights.holder ?? '')]],
		[facts.proof, [proofText]],
		[facts.version, [`${version} (${fingerprint.slice(0, 12)})`]]
	];
	return rows.map(([name, texts]) => ({ name, texts }));
}

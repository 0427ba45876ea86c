import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Program } from '../../engine/program.ts';
import { rowProblemWords } from '../../exchange/row-problem-words.ts';
import { rowScorer, type RowScore } from '../../exchange/row-scorer.ts';
import { excerpt, suggestion } from '../../problems/suggestion.ts';
import { command } from '../command.ts';
import { loadOne } from '../content/load-one.ts';
import { countWords } from '../print/count-words.ts';
import { openRows } from '../rows/open-rows.ts';
import { progress, type Reading } from '../rows/progress.ts';
import { rowWriter, type RowWriter } from '../rows/row-writer.ts';
import type { Row } from '../rows/row.ts';
import { complain, type Terminal } from '../terminal.ts';

const VALUES = ['ids', 'points'] as const;
const FORMATS = ['csv', 'ndjson'] as const;

export const score = command({
	name: 'score',
	does: 'scores a file of answer sheets, however long',
	takes: '<questionnaire> <answers.csv|ndjson|json>',
	about: `Scores each row of a file whose columns are called like the questions. An empty cell is a skipped question; several
ticks in one cell stand apart by a semicolon. A row that cannot be scored is named with its line, and the others
go on. Prints a value, a band, how many answers it rests on and whether it was prorated for each scale, then flags
and profile. Cells that a spreadsheet would take for a formula get an apostrophe in front.`,
	options: {
		values: {
			type: 'string',
			value: 'ids|points',
			says: 'How answers are written: by name (as left out), or by their points.'
		},
		to: { type: 'string', value: 'csv|ndjson', says: 'What to print. Left out: csv.' },
		keep: {
			type: 'string',
			value: 'columns',
			says: 'Other columns to carry over, with commas between them, such as a number for each person.'
		}
	},
	example: 'score questionnaires/lonely-or-alone answers.csv --keep person > scores.csv',
	async run({ values = 'ids', to = 'csv', keep: kept }, named, terminal) {
		const [path, answers, ...more] = named;
		if (path === undefined || answers === undefined || more.length > 0) {
			return { misuse: 'Name a questionnaire and a file of answers.' };
		}
		if (!isOneOf(VALUES, values)) return { misuse: `--values is ids or points, not ${values}.` };
		if (!isOneOf(FORMATS, to)) return { misuse: `--to is csv or ndjson, not ${to}.` };
		const file = resolve(terminal.folder, answers);
		if (!existsSync(file) || statSync(file).isDirectory()) {
			return { misuse: `There is no file ${answers}.` };
		}
		const loaded = loadOne(path, terminal);
		if ('misuse' in loaded) return loaded;
		if (!loaded.ok) return 1;
		const { program } = loaded;
		if (program.questionnaire.sensitive) {
			complain(
				terminal,
				'Answers to a sensitive check are never kept in files, so there is nothing to score.'
			);
			return 1;
		}

		const keep = new Set(kept === undefined ? [] : kept.split(',').map((name) => name.trim()));
		const clash = [...keep].find((name) => program.questions.has(name) || program.scale.has(name));
		if (clash !== undefined) return { misuse: `\`${clash}\` is no other column.` };
		const open = await openRows(file);
		const fault = 'fault' in open ? open.fault : unknownColumn(open.columns, keep, program);
		if (fault !== null || 'fault' in open) {
			complain(terminal, `${relative(terminal.folder, file)}: ${fault}`);
			return 1;
		}
		const writer = rowWriter(to, terminal.stdout, program.questionnaire, [...keep]);
		const scorer = rowScorer(program, values);
		const name = relative(terminal.folder, file);
		const bytes = statSync(file).size;
		return scoreAll({ ...open, bytes, keep, scorer, writer, name }, terminal);
	}
});

type Work = Reading & {
	rows: AsyncIterable<Row>;
	keep: ReadonlySet<string>;
	scorer: (row: ReadonlyMap<string, unknown>) => RowScore;
	writer: RowWriter;
	name: string;
};

async function scoreAll(work: Work, terminal: Terminal) {
	const { rows, keep, scorer, writer, name } = work;
	const watched = progress(terminal, work);
	let bad = 0;
	for await (const row of rows) {
		watched.step();
		const faults = 'fault' in row ? [row.fault] : await scoreOne(row, keep, scorer, writer);
		if (faults.length > 0) bad++;
		for (const fault of faults) {
			watched.clear();
			complain(terminal, `${name}:${row.line} ${fault}`);
		}
	}
	await writer.end();
	watched.clear();
	if (bad > 0) complain(terminal, `${countWords(bad, 'row')} could not be scored.`);
	return bad > 0 ? (1 as const) : (0 as const);
}

/** What is wrong with a row; when nothing is, it is written. */
async function scoreOne(
	{ line, values }: Extract<Row, { values: unknown }>,
	keep: ReadonlySet<string>,
	scorer: Work['scorer'],
	writer: RowWriter
): Promise<string[]> {
	const carried = Array.from(keep, (name): [string, unknown] => [name, values.get(name)]);
	const given = new Map([...values].filter(([name]) => !keep.has(name)));
	const scored = scorer(given);
	if (!scored.ok) return scored.problems.map(rowProblemWords);
	await writer.write({ line, carried, result: scored.result });
	return [];
}

/** A misspelt column would leave its question open for everybody. */
function unknownColumn(
	columns: readonly string[] | null,
	keep: ReadonlySet<string>,
	{ questions }: Program
): string | null {
	if (columns === null) return null;
	const strange = columns.find((name) => !questions.has(name) && !keep.has(name));
	if (strange !== undefined) {
		return `There is no question \`${excerpt(strange)}\`. ${suggestion(strange, [...questions.keys()])} Name other columns with --keep.`;
	}
	const present = new Set(columns);
	const missing = [...keep].find((name) => !present.has(name));
	return missing === undefined ? null : `There is no column \`${missing}\` to keep.`;
}

function isOneOf<Choice extends string>(choices: readonly Choice[], word: string): word is Choice {
	return (choices as readonly string[]).includes(word);
}

import { Directory, Helpline, type Helplines } from '../../../model/helpline.ts';
import type { Found, Problem } from '../../../problems/problem.ts';
import { checkShape } from '../../../shape/check-shape.ts';
import { date, fields, listOf, whole } from '../../../shape/leaf.ts';
import { inFileOrder, place } from '../../../yaml/locate.ts';
import { readYaml } from '../../../yaml/read-yaml.ts';
import { Words } from '../../../model/words.ts';

const age = whole(0, 120).optional();

/** `guide/helplines.json` as it is written. */
const HelplinesFile = fields({
	/** For those who edit the file. */
	note: Words,
	lines: listOf(
		fields({ ...Helpline.shape, from_age: age, to_age: age, checked_on: date }),
		1,
		'help line'
	),
	directories: listOf(fields({ ...Directory.shape, checked_on: date }), 1, 'directory')
});

type HelplinesReading = { ok: true; helplines: Helplines } | { ok: false; problems: Problem[] };

/** Reads the help lines. JSON is YAML, too, so a slip is shown with its line and column like any other. */
export function readHelplines(source: string): HelplinesReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(HelplinesFile, yaml.file);
	if (!shaped.ok) return shaped;

	const { lines, directories } = shaped.authored;
	const found = lines.flatMap((line, index) => [...missingIn(line, ['lines', index])]);
	if (found.length > 0) {
		return { ok: false, problems: inFileOrder(found.map((one) => place(yaml.file, one))) };
	}
	return { ok: true, helplines: { lines, directories } };
}

/** A line has a way to reach it, and no word or digits without the number they are for. */
function* missingIn(line: Helpline, path: Found['path']): Generator<Found> {
	const missing = (field: string): Found => ({
		code: 'field_missing',
		args: { field },
		path,
		at: 'key'
	});
	if (!(line.call ?? line.text ?? line.chat ?? line.web)) {
		yield missing('call, text, chat or web');
	}
	if (line.text_word && !line.text) yield missing('text');
	if (line.silent_call && !line.call) yield missing('call');
}

import type { Passage, ProblemArgs, ProblemCode, UnscoredReason } from './problem.ts';
import { nearestFew } from './nearest-few.ts';
import { excerpt, listed, suggestion } from './suggestion.ts';

const inQuotes = 'Put the whole sentence in double quotes';

const unscoredReasons: { [Reason in UnscoredReason]: string } = {
	note: 'is a note',
	no_points: 'has answers without `points`'
};

const passages: { [Name in Passage]: string } = {
	page: 'The questions of this page',
	questions: 'All questions together',
	results: 'The words of the results together',
	section: 'The text of this section',
	tensions: 'The words of the tensions together'
};

const originFaults: { [Fault in ProblemArgs<'origin_refused'>['fault']]: string } = {
	not_plain:
		'holds something that no origin has. Write one exact origin a line, such as `https://practice.example`, without a pattern, space, comma or quote.',
	not_whole: 'is not a whole origin. Write it with its scheme, such as `https://practice.example`.',
	not_canonical:
		'is not an origin as browsers write it. Leave out what comes after the host, a port that is usual, and capital letters, as in `https://practice.example`.',
	not_https: 'begins with `http://`. Only pages on this machine may; write `https://`.'
};

/** What is wrong, in the author's words, and then what to do. A missing code does not compile. */
export const messages: { [Code in ProblemCode]: (args: ProblemArgs<Code>) => string } = {
	file_too_large: ({ kilobytes, most }) =>
		`This file has ${kilobytes} KB, and Rapport reads at most ${most} KB. Split the questionnaire in two.`,
	file_too_crowded: ({ most }) =>
		`This file has more than ${most} words, marks and lines that mean something to YAML. Split the questionnaire in two.`,
	file_empty: () =>
		'There is nothing in this file. Begin with the example in questionnaires/README.md.',
	encoding_unknown: () =>
		'This file is not saved as UTF-8, so its letters cannot be read. In your editor choose "Save with encoding", then "UTF-8".',
	character_unprintable: ({ hex }) =>
		`There is a character here that nobody can see (U+${hex}). Delete it and type this part again.`,

	document_extra: () =>
		'A line of `---` or `...` begins a second document, and only one can be read. Take that line out.',
	directive_refused: ({ directive }) =>
		`\`${excerpt(directive)}\` is an instruction to YAML that Rapport does not use. Take this line out.`,
	nesting_too_deep: ({ most }) =>
		`This lies more than ${most} levels deep, and no questionnaire needs that. Check the brackets and the indentation.`,
	anchor_refused: ({ source }) =>
		`A value that begins with \`&\` is an anchor to YAML, and \`${source}\` would disappear. If this is a sentence, put it in double quotes; anchors are not used here.`,
	alias_refused: ({ source }) =>
		`A value that begins with \`*\` repeats another part of the file to YAML, and \`${source}\` would be replaced. If this is a sentence, put it in double quotes; otherwise write the part out again.`,
	tag_refused: ({ source }) =>
		`A value that begins with \`!\` is a tag to YAML, and \`${source}\` would disappear. If this is a sentence, put it in double quotes; tags are not used here.`,
	merge_refused: () =>
		'`<<` would merge another part of the file into this one. Write the fields out instead.',
	key_complex: () =>
		'What stands before this colon is not a name. A name is a plain word, such as `title:`.',
	key_duplicate: ({ key, firstLine }) =>
		`\`${key}\` already stands in line ${firstLine} at this level. Rename or remove one of the two.`,

	tab_indentation: () =>
		'This line is indented with a tab, and YAML allows only spaces. Replace the tab with spaces.',
	indentation_uneven: () =>
		'This line does not line up with the lines around it. Lines of one level begin in the same column, and are either all `name: value` or all `- item`.',
	colon_missing: ({ line }) =>
		/^[^\s:]+:\S/.test(line)
			? 'There is no space after the colon. Write `name: value`.'
			: /^-\S/.test(line)
				? 'There is no space after the dash. Write `- item`.'
				: `\`${excerpt(line)}\` is neither \`name: value\` nor a \`- item\`. If it goes on from the line above, indent it further; otherwise put a name and a colon in front.`,
	comma_missing: () =>
		'A comma is missing between two parts in brackets. Put one before this word.',
	comma_doubled: () => 'There is a comma here with nothing before it. Take it out.',
	bracket_unclosed: ({ bracket }) =>
		`This \`${bracket}\` is never closed. Close it with \`${bracket === '{' ? '}' : ']'}\`, or, if it begins a sentence, put the whole sentence in double quotes.`,
	bracket_unmatched: ({ bracket }) =>
		`This \`${bracket}\` closes a bracket that was never opened. Take it out, or put the sentence it belongs to in double quotes.`,
	quote_unclosed: ({ quote }) =>
		quote === "'"
			? 'This text begins with an apostrophe, so YAML waits for a second one to end it. Put the whole text in double quotes.'
			: 'This text begins with a double quote that is never closed. Add the closing quote.',
	escape_unknown: ({ escape }) =>
		`Inside double quotes a backslash has a special meaning, and \`${escape}\` has none. Write two backslashes for one.`,
	text_needs_quotes: ({ opening }) =>
		opening === '"' || opening === "'"
			? `This text begins with a quotation mark and goes on after the closing one. ${inQuotes}, and write \\" for a quotation mark inside it.`
			: `A text cannot begin with ${opening === '`' ? 'a backtick' : `\`${opening}\``}, which means something else to YAML. ${inQuotes}.`,
	text_has_colon: () =>
		`There is a colon inside this text, so YAML takes the words before it for a name. ${inQuotes}. If this is a name with its value, such as a condition, put \`{ }\` around it.`,
	text_cut_by_comma: ({ rest }) =>
		`A comma cut this text: inside brackets it ends a value, and "${excerpt(rest)}" is lost. ${inQuotes}.`,
	text_cut_by_hash: ({ rest }) =>
		`\`#\` begins a comment, so "${excerpt(rest)}" is lost. ${inQuotes}, or move the comment to a line of its own.`,
	yaml_invalid: ({ reason }) =>
		`YAML cannot make sense of this place. ${reason}. If this is a sentence, put it in double quotes.`,

	field_missing: ({ field }) => `\`${field}\` is missing. Add it here.`,
	field_unknown: ({ field, known }) =>
		field === 'to' && known.includes('from')
			? 'A band has no `to`: it ends just before the next one begins, so that no value falls between two bands or into both. Take this line out.'
			: `There is no field \`${excerpt(field)}\` here. ${suggestion(field, known)}`,
	value_missing: ({ field }) =>
		`There is nothing after \`${field}:\`. Write its value behind the colon, or take the line out.`,
	value_kind: ({ field, wanted, found }) => `\`${field}\` is ${found} here. Write ${wanted}.`,
	text_read_as_value: ({ field, source, found }) =>
		`\`${field}\` should be text, and YAML reads \`${excerpt(source)}\` as ${found}. Write it in double quotes: "${excerpt(source)}".`,
	address_refused: ({ field, value, wanted }) =>
		wanted === 'https'
			? `\`${field}\` is \`${value}\`. Write a whole address that begins with \`https://\`.`
			: `\`${field}\` is \`${value}\`. Write a mail address, or a page that begins with \`https://\`.`,
	list_too_long: ({ field, most }) =>
		`\`${field}\` has more than ${most} entries. Keep those that are needed, or make two lists.`,
	origin_refused: ({ value, fault }) => `\`${excerpt(value)}\` ${originFaults[fault]}`,
	text_empty: ({ field }) => `\`${field}\` has no words. Write some, or take it out.`,
	text_too_long: ({ field, most }) =>
		`\`${field}\` has more than ${most} characters. Say it in fewer words.`,
	choice_unknown: ({ field, value, known }) =>
		`\`${field}\` cannot be \`${excerpt(value)}\`. ${suggestion(value, known)}`,
	number_out_of_range: ({ field, low, high }) =>
		`\`${field}\` must lie between ${low} and ${high}. Write a number in this range.`,
	number_not_whole: ({ field }) => `\`${field}\` must be a whole number. Leave out the decimals.`,
	number_too_fine: ({ field, places }) =>
		`\`${field}\` has more than ${places} decimal places. Round it, so that scores can be computed exactly.`,
	number_not_positive: ({ field }) => `\`${field}\` must be more than 0. Write a positive number.`,
	list_too_short: ({ field, least, what }) =>
		`\`${field}\` needs at least ${least} ${what}. Add ${least === 1 ? 'one' : 'more'}.`,
	id_malformed: ({ id }) =>
		`\`${excerpt(id)}\` cannot be a name. Begin with a letter and use letters, digits, - and _ only, 64 at most.`,
	id_reserved: ({ id }) =>
		`\`${id}\` is a word of the format itself, so it cannot be a name. Choose another one.`,
	date_malformed: ({ field }) =>
		`\`${field}\` is not a date. Write it as year-month-day: 2027-01-31.`,
	language_malformed: ({ value }) =>
		`\`${excerpt(value)}\` is not a language code. Write two small letters, such as \`en\` or \`de\`, with a country if needed: \`de-CH\`.`,

	id_taken: ({ id }) =>
		`The site has a page of its own at the address \`${id}\`. Choose another \`id\`.`,
	id_differs_from_folder: ({ id, folder }) =>
		`The \`id\` is \`${id}\`, and the folder is called \`${folder}\`. Give both the same name.`,
	rights_incomplete: ({ status, field }) =>
		`Rights of status \`${status}\` need \`${field}\`. Add it, so that everyone can see why this text may be used.`,
	rights_unknown: () =>
		'Nobody knows yet who owns this text, so it cannot be published. Find out, and write the status and the evidence here.',
	sources_missing: () =>
		'A `published` instrument needs `sources`. Add the citation, or say `kind: reflection` if it is your own.',
	profiles_without_scale: () =>
		'No profile names a scale, so somebody who answered next to nothing would still be told what they are like. Name a scale in at least one `when`; then there is no profile until it is scored.',
	version_not_raised: ({ version }) =>
		`This questionnaire scores differently from the version ${version} that is on record. Raise \`version\` to ${version + 1}, so that earlier results are not mistaken for these, and run npm run generate.`,

	name_duplicate: ({ name, firstLine }) =>
		`\`${name}\` already stands in line ${firstLine}. Questions and scales share one set of names: rename one of the two.`,
	page_empty: ({ page }) => `Page \`${page}\` has no questions. Add one, or remove the page.`,
	answer_set_unknown: ({ set, known }) =>
		`There is no set of answers called \`${excerpt(set)}\`. ${suggestion(set, known)}`,
	answers_missing: ({ question }) =>
		`Question \`${question}\` has no answers to choose from. Give it \`answers\`, \`choose_one\`, \`choose_many\`, \`number\` or \`note\`, or give its page \`answers\`.`,
	answers_ambiguous: ({ question, fields }) =>
		`Question \`${question}\` says in more than one way how it is answered: ${listed(fields)}. Keep one of them.`,
	answer_field_misplaced: ({ field, belongs }) =>
		`\`${field}\` only means something beside ${listed(belongs)}. Move it there, or take it out.`,
	points_mismatch: ({ options, points }) =>
		`There are ${options} answers and ${points} points. Write one number for each answer, in the same order.`,
	number_bounds_reversed: ({ min, max }) =>
		`\`min\` is ${min} and \`max\` is ${max}. \`max\` must be the larger of the two.`,
	number_step_unfit: ({ min, max, step }) =>
		`Steps of ${step} from ${min} never arrive at ${max}. Change \`step\`, \`min\` or \`max\`.`,
	number_values_too_many: ({ values, most }) =>
		`This gives ${values} numbers to choose from, and ${most} are the most. Make \`step\` larger or the range smaller.`,
	tick_sums_too_many: ({ most }) =>
		`What can be ticked here adds up to more than ${most} different sums. Use rounder points or fewer answers.`,
	question_long: ({ question, length, most }) =>
		`Question \`${question}\` has ${length} characters, and more than ${most} are hard to answer. Say it in fewer words.`,
	question_unused: ({ question }) =>
		`Nothing depends on question \`${question}\`: no scale, flag, profile, guidance or \`show_when\` names it. Use it, or do not ask it.`,
	step_unused: ({ scale }) =>
		`Scale \`${scale}\` says \`shown: false\`, and nothing rests on it: no scale, flag, profile or guidance names it. Use it, or leave it out.`,
	step_drawn: ({ scale, by, method }) =>
		`Scale \`${by}\` is \`${method}\`, which shows where each of its scales lies, so \`${scale}\` cannot say \`shown: false\`. Leave it out here, or hide \`${by}\` as well.`,
	unkept_question_used: ({ question, by }) =>
		`\`${question}\` says \`kept: false\`, so ${by} cannot rest on it. Its answer may only decide what is hidden and which questions follow.`,

	reading_hard: ({ passage, formula, grade, sentences }) =>
		`${passages[passage]} can be read from school grade ${grade} on (${formula}), and above 8 people get lost. Make shorter sentences of ${quoted(sentences)}.`,
	reading_too_hard: ({ passage, formula, grade, sentences }) =>
		`${passages[passage]} can be read from school grade ${grade} on (${formula}), and nothing above 10 is shown to anyone. Make shorter sentences of ${quoted(sentences)}.`,
	reading_unmeasured: ({ language }) =>
		`Rapport has no formula for how hard texts in \`${language}\` are to read, so nobody has measured this one. Let somebody read it aloud who does not know it.`,
	word_hard: ({ word, plain }) =>
		`"${word}" is a word of offices and journals. Write "${plain}", or say it another way.`,

	condition_shape: ({ found }) =>
		`A condition is a map such as \`{ turn-to: never }\`, a list of such maps, or \`always\`, and this is ${found}. Write one of these.`,
	condition_empty: () => 'This condition is empty. Name what must hold, or write `always`.',
	name_unknown: ({ name, known }) =>
		`There is no question and no scale called \`${excerpt(name)}\`. ${suggestion(name, known)}`,
	question_unknown: ({ question, known }) =>
		`There is no question called \`${excerpt(question)}\`. ${suggestion(question, known)}`,
	scale_unknown: ({ scale, known }) =>
		`There is no scale called \`${excerpt(scale)}\`. ${suggestion(scale, known)}`,
	flag_unknown: ({ flag, known }) =>
		`There is no flag called \`${excerpt(flag)}\`. ${suggestion(flag, known)}`,
	profile_unknown: ({ profile, known }) =>
		`There is no profile called \`${excerpt(profile)}\`. ${suggestion(profile, known)}`,
	option_unknown: ({ question, option, known }) =>
		`Question \`${question}\` has no answer \`${excerpt(option)}\`. ${suggestion(option, known)}`,
	band_unknown: ({ scale, band, known }) =>
		`Scale \`${scale}\` has no band \`${excerpt(band)}\`. ${suggestion(band, known)}`,
	bands_missing: ({ scale }) =>
		`Scale \`${scale}\` has no bands to name here. Give it \`bands\`, or ask for its value: \`${scale}: { at_least: 2 }\`.`,
	note_limited: ({ question }) =>
		`\`${question}\` is a note, and a condition cannot read it. Only \`answered: ${question}\` can be asked.`,
	amount_unfit: ({ question, known }) =>
		`\`at_least\` and \`below\` are for numbers and scales, and \`${question}\` is answered with words. Name its answers: ${listed(known)}.`,
	amount_needed: ({ question }) =>
		`\`${question}\` is answered with a number. Ask for it so: \`${question}: { at_least: 2, below: 5 }\`.`,
	amount_empty: () =>
		'No number fits here. Write `at_least`, `below` or both, with `below` the larger of the two.',
	count_in_unfit: ({ value, known }) =>
		`None of the names in \`of\` has the answer or band \`${excerpt(value)}\`. ${suggestion(value, known)}`,
	count_out_of_reach: ({ atLeast, of }) =>
		`\`at_least\` is ${atLeast}, and \`of\` has ${of} names, so this never holds. Make \`at_least\` smaller or add names.`,
	otherwise_misplaced: () =>
		'`otherwise` stands only as the `when` of the last profile. Write what must hold, or `always`.',
	show_when_later: ({ question, name }) =>
		`\`${question}\` is shown depending on \`${name}\`, which is not asked before it. Move \`${name}\` up, or name an earlier question.`,
	show_when_not_answers: ({ question, name }) =>
		`\`${question}\` is shown depending on \`${name}\`, which is known only at the end. \`show_when\` may name earlier questions only.`,
	flag_later: ({ flag, name }) =>
		`Flag \`${flag}\` rests on flag \`${name}\`, which does not come before it. Move \`${name}\` above \`${flag}\`.`,
	flag_rests_on_profile: ({ flag, profile }) =>
		`Flag \`${flag}\` rests on profile \`${profile}\`, but flags come before profiles. Name what the profile rests on.`,
	profile_rests_on_profile: ({ profile, name }) =>
		`Profile \`${profile}\` rests on profile \`${name}\`. Profiles are tried in order, so name answers, scales or flags.`,
	condition_rests_on_absence: ({ names, ask }) =>
		`This also holds for someone who left ${listed(names)} open, as if no answer were good news. Put \`${ask}\` beside it.`,

	members_mixed: ({ scale, questions, scales }) =>
		`Scale \`${scale}\` is made of questions (${listed(questions)}) and of scales (${listed(scales)}). Use one kind only.`,
	member_duplicate: ({ scale, name }) =>
		`\`${name}\` is counted twice in scale \`${scale}\`. Remove one, or write \`weights: { ${name}: 2 }\`.`,
	member_unscored: ({ scale, question, reason }) =>
		`\`${question}\` ${unscoredReasons[reason]}, so scale \`${scale}\` has nothing to count. ${reason === 'note' ? 'Remove it from the scale.' : 'Give its answers points, or remove it from the scale.'}`,
	scale_cycle: ({ scales }) =>
		`These scales are made of each other: ${listed(scales)}. Take one out of \`of\` to end the circle.`,
	not_a_member: ({ field, name, known }) =>
		`\`${field}\` names \`${excerpt(name)}\`, which is not in \`of\`. ${suggestion(name, known)}`,
	method_field_missing: ({ method, field, name }) =>
		`\`score: ${method}\` needs an entry for \`${name}\` in \`${field}\`. Add it.`,
	method_field_unfit: ({ method, field }) =>
		`\`${field}\` has no meaning beside \`score: ${method}\`. Take it out.`,
	method_needs_scales: ({ method }) =>
		`\`score: ${method}\` is made of scales, and \`of\` names questions. Make a scale of the questions first.`,
	method_needs_all: ({ method, write }) =>
		`\`score: ${method}\` has no value without all of its members. Write \`${write}\`.`,
	divisor_unclear: ({ scale, divisor }) =>
		`\`${scale}\` divides by \`${divisor}\`, and nobody can tell how near to 0 that comes. Divide by a question, by a scale of plain answers, or by one that stays above 0.`,
	circumplex_missing_rule: () => 'A circumplex needs every part. Write `missing: none_allowed`.',
	irt_member_unfit: ({ name }) =>
		`\`irt\` works on questions with one answer of several, and \`${name}\` is none. Remove it from the scale.`,
	irt_thresholds_mismatch: ({ name, options, thresholds }) =>
		`\`${name}\` has ${options} answers, so it needs ${options - 1} thresholds, and there are ${thresholds}. Copy them again from the publication.`,
	irt_thresholds_unordered: ({ name }) =>
		`The thresholds of \`${name}\` must rise from one to the next. Copy them again from the publication.`,
	prorate_out_of_reach: ({ from, members }) =>
		`\`prorate_from\` asks for ${from} answers, and the scale is made of ${members}. Write a number up to ${members}.`,
	zero_up_to_all: ({ upTo, members }) =>
		`\`zero_up_to: ${upTo}\` lets all ${members} be missing, and no answers are never a score. Write a smaller number.`,
	not_applicable_undecided: ({ scale, question }) =>
		`\`${question}\` can be answered with "does not apply", and scale \`${scale}\` does not say what that means. Add \`not_applicable: drop\` (leave it out) or \`not_applicable: missing\` (count it as a gap).`,
	not_applicable_unneeded: ({ scale }) =>
		`None of the questions of scale \`${scale}\` offers "does not apply". Take this line out.`,
	band_first_not_lowest: ({ scale, band }) =>
		`Band \`${band}\` is the first of scale \`${scale}\`, and values below it would have no band. Write \`from: lowest\`.`,
	band_lowest_misplaced: ({ scale, band }) =>
		`Band \`${band}\` of scale \`${scale}\` says \`from: lowest\` and is not the first. Write the number it begins with.`,
	bands_not_ascending: ({ band, from, before }) =>
		`Band \`${band}\` begins at ${from}, and the band before it at ${before}. Put the bands in rising order, lowest first.`,
	table_row_malformed: ({ row }) =>
		`\`${excerpt(row)}\` should be a raw value, which is a number, or a range of them. Write rows such as \`5: 28.7\` or \`0-15: 1\`.`,
	table_range_reversed: ({ row }) => `\`${row}\` should begin with its lower value. Turn it round.`,
	table_rows_overlap: ({ row, other }) =>
		`\`${row}\` and \`${other}\` have values in common. Let each value belong to one row.`,
	table_row_duplicate: ({ row }) => `There are two rows for ${row}. Remove one.`,
	table_row_missing: ({ scale, rows }) =>
		`Answers to scale \`${scale}\` can add up to ${listed(rows.map(String))}, and the table has no row for ${rows.length === 1 ? 'it' : 'them'}. Copy the missing rows from the publication.`,
	scoring_too_fine: ({ scale }) =>
		`The points and weights of scale \`${scale}\` are so fine that they cannot be added up exactly. Use fewer decimal places.`,
	evidence_unpublished: ({ field }) =>
		`\`${field}\` belongs to a published instrument, and this check is a \`reflection\`. Take it out, or say \`kind: published\` and cite the source.`,

	otherwise_missing: ({ profile }) =>
		`The last profile is \`${profile}\`, and some answers would fit none. Add one more profile with \`when: otherwise\`.`,
	otherwise_not_last: ({ profile }) =>
		`Profile \`${profile}\` always holds, so those below it are never reached. Move it to the end.`,
	margin_without_precision: ({ scale }) =>
		`\`margin\` counts in standard errors, and scale \`${scale}\` has no \`precision\`. Add it to the scale, or take \`margin\` out.`,
	guidance_kind_unclear: () =>
		'A rule of `guidance` either shows a section or hides one. Write `show:` or `hide:`, not both.',
	hide_condition_unclear: () =>
		'A rule with `hide` has either `when` or `unless`. Write one of the two.',
	unless_outside_hide: () =>
		'`unless` stands only beside `hide`: there, a missing answer leads to showing less. Say with `when` what must hold.',
	rule_duplicate: ({ id, firstLine }) =>
		`Two rules are called \`${id}\`; the first is in line ${firstLine}. Give this one an \`id\` of its own.`,
	section_unknown: ({ section, known }) =>
		`The guide has no section \`${excerpt(section)}\`. ${nearestSections(section, known)} Sections are called like the files in \`guide/en\`.`,
	tag_unknown: ({ tag, known }) =>
		`No section of the guide is tagged \`${excerpt(tag)}\`. ${suggestion(tag, known)}`,
	promise_unclear: () =>
		'A promise says `when`, and then either `always` or `never`. Write one of the two.',

	name_unqualified: ({ name }) =>
		`\`${excerpt(name)}\` does not say which check it belongs to. Write the name of the check and a slash before it, such as \`lonely-or-alone/loneliness\`.`,
	check_unknown: ({ check, known }) =>
		`There is no check called \`${excerpt(check)}\`. ${suggestion(check, known)}`,
	tension_within_one_check: ({ tension }) =>
		`Tension \`${tension}\` does not lie between checks: it must name two at least. What one check can tell alone belongs in its profiles.`,
	tension_rests_on_sensitive: ({ tension, check }) =>
		`Tension \`${tension}\` rests on \`${check}\`, which is sensitive, so the picture would tell of it. Take it out; a sensitive check may only stand in \`hides\`.`,
	tension_shows_joint: ({ section, tags }) =>
		`Section \`${section}\` is tagged ${listed(tags)}, and its advice is unsafe for someone who is afraid. A picture cannot ask about that first. Show another section.`,
	hide_not_of_one_check: ({ checks }) =>
		checks.length === 0
			? 'This hide names no check. Say which answers of which check it rests on.'
			: `This hide rests on several checks: ${listed(checks)}. Write one hide for each of them.`,

	sensitive_refuses: ({ what }) =>
		`A sensitive check has no ${what}. Take this out: it only raises flags, and everyone may skip everything.`,
	safety_question_missing: ({ section, tags }) =>
		`Section \`${section}\` is tagged ${listed(tags)}, and its advice is unsafe for someone who is afraid of the other person. Ask a \`kept: false\` question about fear, and add \`- hide: { tag: ${tags[0] ?? ''} }\` with \`unless:\` and the answers that allow it${tags.length > 1 ? ', once for each tag' : ''}.`,

	band_unreachable: ({ scale, band, nearest }) =>
		nearest === null
			? `No answers give scale \`${scale}\` a score, so nobody is ever in band \`${band}\`. Check \`missing\` and the \`table\`.`
			: `No answers lead to band \`${band}\` of scale \`${scale}\`. The nearest value they can reach is ${shortNumber(nearest)}: move the cut, or remove the band.`,
	raw_score_without_row: ({ scale, raw, others }) =>
		`Some answers to scale \`${scale}\` come to ${shortNumber(raw)}, and the table has no row for it, so they get no score${others > 0 ? `; the same goes for ${others} more ${others === 1 ? 'value' : 'values'}` : ''}. Add the row, \`round\` before it, or write \`missing: none_allowed\` if gaps lead there.`,
	question_never_appears: ({ question, parts }) =>
		`Nobody is ever asked \`${question}\`, because ${neverHolds(parts)}. Change \`show_when\`, or remove the question.`,
	condition_never_holds: ({ what, parts }) =>
		`The condition of ${what} holds on no answer sheet, because ${neverHolds(parts)}. Change it, or remove the whole entry.`,
	condition_always_holds: ({ what }) =>
		`The condition of ${what} holds on every answer sheet, the empty one included. If that is meant, write \`always\`; otherwise narrow it.`,
	section_always_hidden: ({ section, hides }) =>
		`This rule never shows \`${section}\`: whenever it holds, the section is kept out by \`hide\` with ${listed(hides)}. Change one of the rules, or remove this one.`,
	profile_shadowed: ({ profile, isLast, by }) =>
		isLast
			? `Nobody gets profile \`${profile}\`, because ${oneOf(by)} above it always holds. Remove it, and give the one before it \`when: otherwise\`.`
			: `Nobody gets profile \`${profile}\`: wherever it holds, ${oneOf(by)} above it holds too. Move it up, change it, or remove it.`,
	scale_not_monotone: ({ scale, question, from, to }) =>
		`On some sheets, changing \`${question}\` from \`${from}\` to \`${to}\` counts more and yet lowers scale \`${scale}\`. Check the table and the reversed members, or say \`higher: neither\`.`,
	flag_lost_by_worse_answer: ({ flag, help, question, from, to }) =>
		`On some sheets, flag \`${flag}\`${help ? ' and its help' : ''} goes away when \`${question}\` changes from \`${from}\` to \`${to}\`, which is the worse answer. Let its condition hold for worse answers too.`,
	verdict_without_answers: ({ what }) =>
		`Somebody who answers nothing still gets ${what}. Let it rest on an answer or a score.`,
	reason_without_words: ({ section, quote }) =>
		quote.length > 0
			? `\`${section}\` can be shown while nothing was answered to ${listed(quote)}, so this reason stands without words of the person. Name a question in \`quote\` that \`when\` rests on, or take \`quote\` out.`
			: `\`${section}\` can be shown with no answer to put beside this reason. Let \`when\` name an answer or a band, or add \`quote\`.`,
	sheet_without_guidance: () =>
		'Somebody can answer every question and be shown nothing: no section and no help. Add a rule for these answers.',
	sections_too_many: ({ most }) =>
		`Some answers call for more than ${most} sections, and only ${most} are shown. Narrow some of the rules.`,
	sections_contradict: ({ one, other }) =>
		`Some answers show \`${one}\` and \`${other}\` together, and the guide says that they contradict each other. Add a \`hide\`, or narrow one of the rules.`,
	promise_broken: ({ demand, what }) =>
		demand === 'always'
			? `This promise does not hold on every answer sheet: \`when\` holds, and \`${what}\` does not come out. Change the rules, or the promise.`
			: `This promise does not hold on every answer sheet: \`when\` holds, and \`${what}\` comes out all the same. Change the rules, or the promise.`,
	safety_promise_broken: ({ section, sensitive }) =>
		sensitive
			? `Some answers show \`${section}\`, which is advice for two, beside a sign of danger. Hide its tags whenever such a flag is raised.`
			: `\`${section}\` is advice for two, and some answers show it to somebody who did not answer the \`kept: false\` question about fear. Hide its tags \`unless\` that question is answered.`,
	theorem_not_proved: ({ theorem, at, most }) =>
		`\`${theorem}\`${at === null ? '' : ` for \`${at}\``} is not proved: there are more than ${most} states to look at. Make the scale or the condition simpler, or acknowledge it under \`unproved\` with \`because\`.`,
	unproved_unneeded: ({ theorem, at }) =>
		`\`${theorem}\`${at === null ? '' : ` for \`${at}\``} needs no acknowledgement: it is proved, or there is no such thing to prove. Take this entry out.`,
	section_unreached: ({ section }) =>
		`No answers to any questionnaire show section \`${section}\`. Add a rule that shows it, or take it out of the guide.`,

	example_differs: ({ name, difference }) =>
		`"${excerpt(name)}" comes out otherwise: ${difference} Change what you expect, or what decides it.`,
	example_duplicate: ({ name, firstLine }) =>
		`Another example is called "${excerpt(name)}", in line ${firstLine}. Give this one a name of its own.`,
	answer_unfit: ({ question, wanted }) =>
		`This does not answer question \`${question}\`. Write ${wanted}.`,
	answer_not_asked: ({ question }) =>
		`With these answers nobody is asked \`${question}\`. Take its answer out, or change what brings the question up.`,
	answer_and_skipped: ({ question }) =>
		`\`${question}\` is answered and skipped in the same example. Keep one of the two.`,
	everything_else_unfit: ({ option, known }) =>
		`No question that is left has the answer \`${excerpt(option)}\`. ${suggestion(option, known)}`,
	expectation_unclear: ({ scale }) =>
		`What is expected of \`${scale}\` is not clear. Write a value and a band (\`[2.5, high]\`), one of them, \`unscored\` or \`partial\`.`,
	section_never_shown: ({ section, known }) =>
		`No rule of this questionnaire shows section \`${excerpt(section)}\`. ${suggestion(section, known)}`,

	language_differs_from_file: ({ language, file }) =>
		`\`language\` is \`${language}\`, and the file is called \`${file}\`. Give both the same language.`,
	words_unknown: ({ name, known }) =>
		`The questionnaire has no words at \`${excerpt(name)}\`. ${known.length > 0 ? suggestion(name, known) : 'Take them out: a translation holds words only, under the names of the questionnaire.'}`,
	words_missing: ({ name }) =>
		`There are no words for \`${name}\`, so people would read those of the questionnaire. \`npm run rapport -- translate\` adds a place for them.`,
	words_untranslated: ({ name }) =>
		`\`${name}\` still has the words of the questionnaire. Translate them here.`,
	words_outdated: ({ name, source }) =>
		`The questionnaire has changed \`${name}\` since it was translated. It now says "${excerpt(source)}". Look at your words again, then take the name out of \`source_changed\`.`,

	front_matter_missing: () =>
		'A section begins with a line of `---`, then its fields, then `---` again. Add them at the top.',
	front_matter_unclosed: () =>
		'The fields at the top are never closed. Add a line of `---` between them and the text.',
	section_id_differs_from_file: ({ id, file }) =>
		`The \`id\` is \`${id}\`, and the file is called \`${file}\`. Give both the same name.`,
	section_duplicate: ({ id, file }) =>
		`There is another section called \`${id}\`, in ${file}. Rename one of the two.`,
	section_refers_to_itself: ({ field }) =>
		`This section names itself in \`${field}\`. Take it out.`,
	source_unknown: ({ source, known }) =>
		`\`${excerpt(source)}\` is not in guide/sources.yaml. ${nearestSource(source, known)}`,
	body_empty: () => 'There is no text below the fields. Write the section there.',
	block_refused: ({ what }) =>
		`A section of the guide has no ${what}. Use paragraphs, headings of level 2 and 3, lists, steps (\`- [ ] step\`), notes (\`> note\`), **strong** and *emphasis*.`,
	heading_level_refused: ({ level }) =>
		`This is a heading of level ${level}. The title stands at the top already: write \`##\` or \`###\`.`,
	link_refused: ({ address }) =>
		`A link cannot lead to \`${excerpt(address)}\`. Write \`guide:<section>\`, or an address that begins with \`https:\`, \`mailto:\` or \`tel:\`.`,
	steps_mixed: () =>
		'Some lines of this list have a box to tick and others have none. Give all of them `[ ]`, or none.',
	step_ticked: () => 'This step is already ticked. Write `[ ]`, so that the reader can tick it.',
	minutes_wrong: ({ stated, words, minutes }) =>
		`\`minutes\` says ${stated}, and the text has ${words} words, which take ${minutes} at 200 words a minute. Write ${minutes}.`,
	term_duplicate: ({ term, entry }) =>
		`\`${excerpt(term)}\` already leads to the entry \`${entry}\` of the glossary. Take it out of one of the two.`,
	synonym_duplicate: ({ word, group }) =>
		`\`${excerpt(word)}\` already stands under \`${group}\`. Take it out of one of the two.`
};

/** Which parts of a condition fail, alone or together. */
function neverHolds(parts: readonly string[]): string {
	if (parts.length === 1) return `\`${parts[0]!}\` never holds`;
	return `${listed(parts)} never hold together`;
}

function oneOf(names: readonly string[]): string {
	return names.length === 1 ? listed(names) : `one of ${listed(names)}`;
}

/** Four places tell values apart that an author can act on. */
function shortNumber(value: number): string {
	return String(Number(value.toFixed(4)));
}

function nearestSource(source: string, known: readonly string[]): string {
	const answer = suggestion(source, known);
	return answer.startsWith('Did') ? answer : 'Add it there, or name one that is there.';
}

/** There are too many sections to list, and hardly anybody knows all their names. */
function nearestSections(section: string, known: readonly string[]): string {
	const answer = suggestion(section, known);
	if (known.length === 0 || answer.startsWith('Did')) return answer;
	return `Most like it: ${listed(nearestFew(section, known))}.`;
}

function quoted(sentences: readonly string[]): string {
	if (sentences.length === 0) return 'the longest ones, with shorter words';
	return sentences.map((sentence) => `"${excerpt(sentence)}"`).join(', ');
}

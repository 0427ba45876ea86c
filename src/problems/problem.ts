/** A 1-based place in a file. */
export type Position = { line: number; column: number };

/** `end` is just behind the last character. */
export type Span = { start: Position; end: Position };

/** The way to a value in a file: keys, and places in lists counted from 0. */
export type Path = readonly (string | number)[];

type Names = readonly string[];

/** Everything an author can get wrong, with what it takes to word it. Codes never change meaning. */
export type Finding =
	// The file
	| { code: 'file_too_large'; args: { kilobytes: number; most: number } }
	| { code: 'file_too_crowded'; args: { most: number } }
	| { code: 'file_empty'; args: Record<never, never> }
	| { code: 'encoding_unknown'; args: Record<never, never> }
	| { code: 'character_unprintable'; args: { hex: string } }

	// Parts of YAML that a questionnaire does without
	| { code: 'document_extra'; args: Record<never, never> }
	| { code: 'directive_refused'; args: { directive: string } }
	| { code: 'nesting_too_deep'; args: { most: number } }
	| { code: 'anchor_refused'; args: { source: string } }
	| { code: 'alias_refused'; args: { source: string } }
	| { code: 'tag_refused'; args: { source: string } }
	| { code: 'merge_refused'; args: Record<never, never> }
	| { code: 'key_complex'; args: Record<never, never> }
	| { code: 'key_duplicate'; args: { key: string; firstLine: number } }

	// Traps of YAML
	| { code: 'tab_indentation'; args: Record<never, never> }
	| { code: 'indentation_uneven'; args: Record<never, never> }
	| { code: 'colon_missing'; args: { line: string } }
	| { code: 'comma_missing'; args: Record<never, never> }
	| { code: 'comma_doubled'; args: Record<never, never> }
	| { code: 'bracket_unclosed'; args: { bracket: string } }
	| { code: 'bracket_unmatched'; args: { bracket: string } }
	| { code: 'quote_unclosed'; args: { quote: string } }
	| { code: 'escape_unknown'; args: { escape: string } }
	| { code: 'text_needs_quotes'; args: { opening: string } }
	| { code: 'text_has_colon'; args: Record<never, never> }
	| { code: 'text_cut_by_comma'; args: { rest: string } }
	| { code: 'text_cut_by_hash'; args: { rest: string } }
	| { code: 'yaml_invalid'; args: { reason: string } }

	// The shape of fields
	| { code: 'field_missing'; args: { field: string } }
	| { code: 'field_unknown'; args: { field: string; known: Names } }
	| { code: 'value_missing'; args: { field: string } }
	| { code: 'value_kind'; args: { field: string; wanted: string; found: string } }
	| { code: 'text_read_as_value'; args: { field: string; source: string; found: string } }
	| { code: 'text_empty'; args: { field: string } }
	| { code: 'text_too_long'; args: { field: string; most: number } }
	| { code: 'choice_unknown'; args: { field: string; value: string; known: Names } }
	| { code: 'number_out_of_range'; args: { field: string; low: number; high: number } }
	| { code: 'number_not_whole'; args: { field: string } }
	| { code: 'number_too_fine'; args: { field: string; places: number } }
	| { code: 'number_not_positive'; args: { field: string } }
	| { code: 'list_too_short'; args: { field: string; least: number; what: string } }
	| { code: 'id_malformed'; args: { id: string } }
	| { code: 'id_reserved'; args: { id: string } }
	| { code: 'date_malformed'; args: { field: string } }
	| { code: 'language_malformed'; args: { value: string } }
	| {
			code: 'address_refused';
			args: { field: string; value: string; wanted: 'https' | 'mail-or-https' };
	  }
	| { code: 'list_too_long'; args: { field: string; most: number } }
	| {
			code: 'origin_refused';
			args: { value: string; fault: 'not_plain' | 'not_whole' | 'not_canonical' | 'not_https' };
	  }

	// The head
	| { code: 'id_differs_from_folder'; args: { id: string; folder: string } }
	| { code: 'id_taken'; args: { id: string } }
	| { code: 'rights_incomplete'; args: { status: string; field: string } }
	| { code: 'rights_unknown'; args: Record<never, never> }
	| { code: 'sources_missing'; args: Record<never, never> }
	| { code: 'profiles_without_scale'; args: Record<never, never> }
	| { code: 'version_not_raised'; args: { version: number } }

	// Answers, pages, questions
	| { code: 'name_duplicate'; args: { name: string; firstLine: number } }
	| { code: 'page_empty'; args: { page: string } }
	| { code: 'answer_set_unknown'; args: { set: string; known: Names } }
	| { code: 'answers_missing'; args: { question: string } }
	| { code: 'answers_ambiguous'; args: { question: string; fields: Names } }
	| { code: 'answer_field_misplaced'; args: { field: string; belongs: Names } }
	| { code: 'points_mismatch'; args: { options: number; points: number } }
	| { code: 'number_bounds_reversed'; args: { min: number; max: number } }
	| { code: 'number_step_unfit'; args: { min: number; max: number; step: number } }
	| { code: 'number_values_too_many'; args: { values: number; most: number } }
	| { code: 'tick_sums_too_many'; args: { most: number } }
	| { code: 'question_long'; args: { question: string; length: number; most: number } }
	| { code: 'question_unused'; args: { question: string } }
	| { code: 'step_unused'; args: { scale: string } }
	| { code: 'step_drawn'; args: { scale: string; by: string; method: string } }
	| { code: 'unkept_question_used'; args: { question: string; by: string } }

	// How easy it is to read
	| { code: 'reading_hard'; args: ReadingArgs }
	| { code: 'reading_too_hard'; args: ReadingArgs }
	| { code: 'reading_unmeasured'; args: { language: string } }
	| { code: 'word_hard'; args: { word: string; plain: string } }

	// Conditions
	| { code: 'condition_shape'; args: { found: string } }
	| { code: 'condition_empty'; args: Record<never, never> }
	| { code: 'name_unknown'; args: { name: string; known: Names } }
	| { code: 'question_unknown'; args: { question: string; known: Names } }
	| { code: 'scale_unknown'; args: { scale: string; known: Names } }
	| { code: 'flag_unknown'; args: { flag: string; known: Names } }
	| { code: 'profile_unknown'; args: { profile: string; known: Names } }
	| { code: 'option_unknown'; args: { question: string; option: string; known: Names } }
	| { code: 'band_unknown'; args: { scale: string; band: string; known: Names } }
	| { code: 'bands_missing'; args: { scale: string } }
	| { code: 'note_limited'; args: { question: string } }
	| { code: 'amount_unfit'; args: { question: string; known: Names } }
	| { code: 'amount_needed'; args: { question: string } }
	| { code: 'amount_empty'; args: Record<never, never> }
	| { code: 'count_in_unfit'; args: { value: string; known: Names } }
	| { code: 'count_out_of_reach'; args: { atLeast: number; of: number } }
	| { code: 'otherwise_misplaced'; args: Record<never, never> }
	| { code: 'show_when_later'; args: { question: string; name: string } }
	| { code: 'show_when_not_answers'; args: { question: string; name: string } }
	| { code: 'flag_later'; args: { flag: string; name: string } }
	| { code: 'flag_rests_on_profile'; args: { flag: string; profile: string } }
	| { code: 'profile_rests_on_profile'; args: { profile: string; name: string } }
	| { code: 'condition_rests_on_absence'; args: { names: Names; ask: string } }

	// Scales
	| { code: 'members_mixed'; args: { scale: string; questions: Names; scales: Names } }
	| { code: 'member_duplicate'; args: { scale: string; name: string } }
	| { code: 'member_unscored'; args: { scale: string; question: string; reason: UnscoredReason } }
	| { code: 'scale_cycle'; args: { scales: Names } }
	| { code: 'not_a_member'; args: { field: string; name: string; known: Names } }
	| { code: 'method_field_missing'; args: { method: string; field: string; name: string } }
	| { code: 'method_field_unfit'; args: { method: string; field: string } }
	| { code: 'method_needs_scales'; args: { method: string } }
	/** `write`: the line that lets nothing be left out. */
	| { code: 'method_needs_all'; args: { method: string; write: string } }
	| { code: 'divisor_unclear'; args: { scale: string; divisor: string } }
	| { code: 'circumplex_missing_rule'; args: Record<never, never> }
	| { code: 'irt_member_unfit'; args: { name: string } }
	| { code: 'irt_thresholds_mismatch'; args: { name: string; options: number; thresholds: number } }
	| { code: 'irt_thresholds_unordered'; args: { name: string } }
	| { code: 'prorate_out_of_reach'; args: { from: number; members: number } }
	| { code: 'zero_up_to_all'; args: { upTo: number; members: number } }
	| { code: 'not_applicable_undecided'; args: { scale: string; question: string } }
	| { code: 'not_applicable_unneeded'; args: { scale: string } }
	| { code: 'band_first_not_lowest'; args: { scale: string; band: string } }
	| { code: 'band_lowest_misplaced'; args: { scale: string; band: string } }
	| { code: 'bands_not_ascending'; args: { band: string; from: number; before: number } }
	| { code: 'table_row_malformed'; args: { row: string } }
	| { code: 'table_range_reversed'; args: { row: string } }
	| { code: 'table_rows_overlap'; args: { row: string; other: string } }
	| { code: 'table_row_duplicate'; args: { row: number } }
	| { code: 'table_row_missing'; args: { scale: string; rows: readonly number[] } }
	| { code: 'scoring_too_fine'; args: { scale: string } }
	| { code: 'evidence_unpublished'; args: { field: string } }

	// Profiles, flags, guidance
	| { code: 'otherwise_missing'; args: { profile: string } }
	| { code: 'otherwise_not_last'; args: { profile: string } }
	| { code: 'margin_without_precision'; args: { scale: string } }
	| { code: 'guidance_kind_unclear'; args: Record<never, never> }
	| { code: 'hide_condition_unclear'; args: Record<never, never> }
	| { code: 'unless_outside_hide'; args: Record<never, never> }
	| { code: 'rule_duplicate'; args: { id: string; firstLine: number } }
	| { code: 'section_unknown'; args: { section: string; known: Names } }
	| { code: 'tag_unknown'; args: { tag: string; known: Names } }
	| { code: 'promise_unclear'; args: Record<never, never> }

	// Across checks
	| { code: 'name_unqualified'; args: { name: string } }
	| { code: 'check_unknown'; args: { check: string; known: Names } }
	| { code: 'tension_within_one_check'; args: { tension: string } }
	| { code: 'tension_rests_on_sensitive'; args: { tension: string; check: string } }
	| { code: 'tension_shows_joint'; args: { section: string; tags: Names } }
	| { code: 'hide_not_of_one_check'; args: { checks: Names } }

	// Safety
	| { code: 'sensitive_refuses'; args: { what: string } }
	| { code: 'safety_question_missing'; args: { section: string; tags: Names } }

	// Proof: what holds, or never holds, on some possible answer sheet
	| { code: 'band_unreachable'; args: { scale: string; band: string; nearest: number | null } }
	| { code: 'raw_score_without_row'; args: { scale: string; raw: number; others: number } }
	| { code: 'question_never_appears'; args: { question: string; parts: Names } }
	| { code: 'condition_never_holds'; args: { what: string; parts: Names } }
	| { code: 'condition_always_holds'; args: { what: string } }
	| { code: 'section_always_hidden'; args: { section: string; hides: Names } }
	| { code: 'profile_shadowed'; args: { profile: string; isLast: boolean; by: Names } }
	| { code: 'scale_not_monotone'; args: { scale: string } & Change }
	| { code: 'flag_lost_by_worse_answer'; args: { flag: string; help: boolean } & Change }
	| { code: 'verdict_without_answers'; args: { what: string } }
	| { code: 'reason_without_words'; args: { section: string; quote: Names } }
	| { code: 'sheet_without_guidance'; args: Record<never, never> }
	| { code: 'sections_too_many'; args: { most: number } }
	| { code: 'sections_contradict'; args: { one: string; other: string } }
	| { code: 'promise_broken'; args: { demand: 'always' | 'never'; what: string } }
	| { code: 'safety_promise_broken'; args: { section: string; sensitive: boolean } }
	| { code: 'theorem_not_proved'; args: { theorem: string; at: string | null; most: number } }
	| { code: 'unproved_unneeded'; args: { theorem: string; at: string | null } }
	| { code: 'section_unreached'; args: { section: string } }

	// Examples
	| { code: 'example_differs'; args: { name: string; difference: string } }
	| { code: 'example_duplicate'; args: { name: string; firstLine: number } }
	| { code: 'answer_unfit'; args: { question: string; wanted: string } }
	| { code: 'answer_not_asked'; args: { question: string } }
	| { code: 'answer_and_skipped'; args: { question: string } }
	| { code: 'everything_else_unfit'; args: { option: string; known: Names } }
	| { code: 'expectation_unclear'; args: { scale: string } }
	| { code: 'section_never_shown'; args: { section: string; known: Names } }

	// Translations
	| { code: 'language_differs_from_file'; args: { language: string; file: string } }
	| { code: 'words_unknown'; args: { name: string; known: Names } }
	| { code: 'words_missing'; args: { name: string } }
	| { code: 'words_untranslated'; args: { name: string } }
	| { code: 'words_outdated'; args: { name: string; source: string } }

	// The guide
	| { code: 'front_matter_missing'; args: Record<never, never> }
	| { code: 'front_matter_unclosed'; args: Record<never, never> }
	| { code: 'section_id_differs_from_file'; args: { id: string; file: string } }
	| { code: 'section_duplicate'; args: { id: string; file: string } }
	| { code: 'section_refers_to_itself'; args: { field: string } }
	| { code: 'source_unknown'; args: { source: string; known: Names } }
	| { code: 'body_empty'; args: Record<never, never> }
	| { code: 'block_refused'; args: { what: string } }
	| { code: 'heading_level_refused'; args: { level: number } }
	| { code: 'link_refused'; args: { address: string } }
	| { code: 'steps_mixed'; args: Record<never, never> }
	| { code: 'step_ticked'; args: Record<never, never> }
	| { code: 'minutes_wrong'; args: { stated: number; words: number; minutes: number } }
	| { code: 'term_duplicate'; args: { term: string; entry: string } }
	| { code: 'synonym_duplicate'; args: { word: string; group: string } };

/** Why a question has no points that a scale could count. */
export type UnscoredReason = 'note' | 'no_points';

/** Texts that are read in one go, with the sentences that make them hard, hardest first. */
type ReadingArgs = { passage: Passage; formula: string; grade: number; sentences: Names };
export type Passage = 'page' | 'questions' | 'results' | 'section' | 'tensions';

/** One answer that is changed, alone. */
type Change = { question: string; from: string; to: string };

export type ProblemCode = Finding['code'];
export type ProblemArgs<Code extends ProblemCode> = Extract<Finding, { code: Code }>['args'];

/** A finding at the value a path leads to, or at the last key of that path. */
export type Found = Finding & { path: Path; at?: 'key' };

/**
 * How much a problem matters. An error makes results wrong or unsafe, a warning makes them worse, and a note says what
 * Rapport could not look at.
 */
export type Severity = 'error' | 'warning' | 'note';

/** A finding, placed in the file. */
export type Problem = Finding & { span: Span; severity: Severity };

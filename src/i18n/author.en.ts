const plural = (count: number, one: string, many: string): string =>
	count === 1 ? `1 ${one}` : `${count} ${many}`;

/** The words of the workbench. Its readers write questionnaires; they are not the people who take them. */
export const authorWords = {
	title: 'Workbench',
	description:
		'Write a questionnaire and see at once what is wrong, how it looks and what it can say.',
	lead: 'Write a questionnaire here. You see at once what is wrong, how it looks, and what it can and cannot say.',
	needsScript:
		'This page works inside your browser, so it needs JavaScript. Without it, you can write the same files in any text editor; the guide for authors says how.',
	loading: 'Getting the workbench ready',
	notLoaded:
		'The workbench did not arrive. Your draft is still in this browser. Reload to try again.',
	broken:
		'Something in the workbench broke. Your text is still there: download it, then reload the page.',
	stays: 'What you write stays in this browser. Nothing is sent.',
	home: 'Rapport, first page',
	skip: 'Skip to the parts',

	actions: {
		label: 'Your questionnaire',
		open: 'Open',
		download: 'Download',
		discard: 'Discard draft'
	},
	kept: {
		yes: 'Your draft is kept in this browser.',
		same: 'Nothing changed yet.',
		no: 'This browser keeps no draft. Download it before you leave.'
	},

	panes: {
		label: 'Parts of the workbench',
		write: 'Write',
		preview: 'Preview',
		personas: 'Personas',
		proof: 'Proof'
	},

	write: {
		files: 'File in the editor',
		questionnaire: 'questionnaire.yaml',
		examples: 'examples.yaml',
		editor: (file: string) => `${file}. To leave the editor, press Escape, then Tab.`,
		leaving: 'Tab indents. To leave with the keyboard, press Escape, then Tab.'
	},

	problems: {
		title: 'Problems',
		none: 'No problems',
		count: (errors: number, others: number): string => {
			if (errors + others === 0) return 'No problems';
			const milder = plural(others, 'thing to look at', 'things to look at');
			if (errors === 0) return milder;
			const wrong = plural(errors, 'problem', 'problems');
			return others === 0 ? wrong : `${wrong} and ${milder}`;
		},
		noneText: 'Everything reads. What it can and cannot say is under Proof.',
		severity: { error: 'Problem', warning: 'To look at', note: 'Note' },
		line: (line: number) => `Line ${line}`,
		in: (file: string) => ` of ${file}`,
		mend: (text: string) => `Write ${text}`,
		mendTabs: 'Put in spaces',
		about: (line: number) => ` on line ${line}`,
		show: 'Show a sheet'
	},

	preview: {
		frame: 'The check at the width of a phone',
		whose: 'Answers of',
		own: 'You, in this preview',
		again: 'Start again',
		keep: 'Keep as a persona',
		keepName: (number: number) => `new persona ${number}`,
		old: 'This is the last version without problems.',
		nothing: 'The preview appears as soon as the questionnaire reads without a problem.',
		shown: (whose: string) => `The preview shows ${whose}.`,
		failed: 'These answers could not be shown. That is a fault of ours.',
		links: 'Links in it open in a new tab.'
	},

	personas: {
		lead: 'People you can imagine, and what they must be told. A later change cannot move them without your noticing.',
		none: 'There are none yet. Answer the preview, then choose “Keep as a persona”.',
		unread: 'Mend examples.yaml first. Its problems are in the list.',
		waiting: 'Personas appear as soon as the questionnaire reads without a problem.',
		asExpected: 'as expected',
		differs: (count: number) => plural(count, 'thing differs', 'things differ'),
		name: 'Name',
		answers: 'Answers',
		outcome: 'What comes out',
		parts: {
			profile: 'Profile',
			flags: 'Flags',
			show: 'Sections shown',
			hide: 'Sections hidden'
		},
		nothing: 'none',
		expected: (text: string) => `You expect ${text}.`,
		skipped: 'Skipped',
		show: 'Show in the preview',
		expect: 'Expect what comes out',
		remove: 'Remove',
		of: (name: string) => `: ${name}`,
		refused: 'This sheet cannot be handed in.',
		notWritten: 'That could not be written. Mend examples.yaml first.'
	},

	proof: {
		lead: 'Every answer sheet that anyone could hand in, looked at.',
		waiting: 'A proof appears as soon as the questionnaire reads without a problem.',
		working: 'Looking at every answer sheet',
		old: 'This is the proof of the text before your last change.',
		sheets: (all: string, complete: string) =>
			`${all} answer sheets are possible, ${complete} of them without a gap. Shares are of sheets without a gap, each counted once, not of people.`,
		failures: 'What stands against it',
		noFailures: 'Nothing stands against it.',
		theorems: 'What is proved',
		theorem: {
			'band-reachable': 'Every band can be reached',
			'table-total': 'Every score has a row in its table',
			'question-can-appear': 'Every question can be asked',
			'condition-alive': 'Every rule can hold, and can fail to',
			'profile-order': 'No profile is always beaten by those above it',
			monotone: 'A harder answer never lowers a scale or takes away help',
			'no-answer-no-verdict': 'No answers, no verdict',
			'reason-has-words': 'Every reason has an answer to quote',
			'something-for-everyone': 'Everybody is shown something, and not too much',
			'nothing-contradictory': 'No two sections contradict each other',
			promises: 'Every promise holds'
		},
		verdict: {
			proved: (claims: number) => `${claims} proved`,
			failed: (failed: number, claims: number) => `${failed} of ${claims} fails`,
			open: (open: number, claims: number) => `${open} of ${claims} not proved`,
			nothing: 'nothing to prove',
			nobody: 'Nobody has said why it holds.'
		},
		scale: (title: string) => `Scores of ${title}`,
		range: (low: string, high: string) => `From ${low} to ${high}.`,
		noRange: 'No answer sheet has a score.',
		unscored: (share: string) => `Without a score: ${share}.`,
		uncounted: 'The values were not counted: there are too many ways.',
		chart: (title: string) =>
			`How many answer sheets come to each score of ${title}. The colour changes where a band begins.`,
		values: 'All scores as a table',
		columns: {
			what: 'What',
			band: 'Band',
			score: 'Score',
			share: 'Share of sheets',
			sheets: 'Sheets',
			witness: 'A sheet',
			section: 'Section',
			theorem: 'What',
			verdict: 'Verdict'
		},
		bands: (title: string) => `Bands of ${title}`,
		profiles: 'Profiles',
		flags: 'Flags',
		rules: 'Guidance rules',
		rule: { show: (id: string) => `show ${id}`, hide: (id: string) => `hide ${id}` },
		never: 'never',
		show: 'Show',
		witness: (what: string) => `a sheet for ${what}`,
		coverage: 'The guide',
		covered: (shown: number, all: number) =>
			`This questionnaire can show ${shown} of the ${all} sections of the guide.`,
		others: 'Sections it never shows'
	},

	opening: {
		title: 'Open a questionnaire',
		close: 'Close',
		starter: 'Start with a small one',
		starterText: 'Two questions and one scale that work, to be changed into your own.',
		files: 'From files',
		filesText:
			'questionnaire.yaml and, if there is one, examples.yaml. You can also paste into the editor.',
		file: 'Choose files',
		folder: 'Choose a folder',
		shipped: 'One of this site',
		choose: 'Questionnaire',
		open: 'Open it',
		none: 'There is no questionnaire.yaml among these.',
		several: 'There are several questionnaires among these. Choose one of them.',
		tooLarge: 'These files are too large for a questionnaire.',
		unread: 'That could not be fetched. Try again in a moment.',
		replaces:
			'It takes the place of your draft. Undo in the editor brings the text back until you reload.'
	},

	discarding: {
		title: 'Discard your draft?',
		text: 'The text goes back to the small one that the workbench begins with, and this browser forgets your draft.',
		yes: 'Discard it',
		no: 'Keep it'
	}
};

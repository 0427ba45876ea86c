/** The words of keeping results on the device: the form in the results, and the page that lists them. */
export const savedWords = {
	keep: {
		title: 'Keep on this device',
		lead: 'This browser can keep the result, encrypted, so that you can open it again or lay it beside a later one. It is sent nowhere.',
		lifetime: 'For how long?',
		lifetimes: { 1: '1 day', 30: '30 days', 90: '90 days', 365: '1 year' },
		lifetimeHint:
			'After that it is removed when somebody next opens “Kept on this device”, or keeps something.',
		where: 'Where?',
		newPlace: 'In a new place',
		name: 'A name or initials, if you like',
		nameHint:
			'It helps where several people use this device. It is not locked: others who come here can read it.',
		lock: 'Lock it with a passphrase',
		passphrase: 'Passphrase',
		passphraseHint:
			'At least 10 characters; four everyday words work well. Nobody can bring it back if you forget it. Your browser or a password manager may offer to store it: on a shared device you might say no.',
		again: 'The same passphrase again',
		// A name may be written from right to left; the sentence around it is not.
		passphraseOf: (name: string) => `Passphrase of “\u2068${name}\u2069”`,
		shared: 'If others use this device',
		sharedText: [
			'Without a passphrase, anyone who can open this browser can open what is kept here.',
			'With one, they cannot read it. They can still see that something is kept, under which name and until when, and they can remove it.',
			'A program that watches the screen or the keyboard sees more than that.'
		],
		button: 'Keep it',
		busy: 'Locking takes a moment…',
		done: (day: string) => `Kept on this device until ${day}.`,
		doneLink: 'See what is kept on this device',
		problems: {
			too_short: 'Use at least 10 characters.',
			differ: 'The two passphrases are not the same. Write it once more.',
			wrong_passphrase: 'This is not the passphrase of that place.'
		}
	},

	trouble: {
		blocked:
			'This browser keeps nothing for this site at the moment. A private window or a setting may be the reason. Nothing was changed.',
		full: 'There is no room left on this device for it. Nothing was kept.',
		newer:
			'What is kept here was written by a newer version of this site, which this page cannot read. Reloading the page may bring the newer version.'
	},

	place: {
		title: 'Kept on this device',
		lead: 'Results that somebody chose to keep in this browser, encrypted. They stay in it, unless you save a copy as a file.',
		cannot:
			'This browser cannot encrypt here, so nothing is kept. That happens when a site is opened without https, and in very old browsers.',
		empty: 'Nothing is kept on this device.',
		emptyHow:
			'At the end of most checks you find “Keep or share”. There you can keep its result here, for as long as you choose.',
		nameless: 'Without a name',
		locked: 'Locked',
		count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
		passphrase: 'Passphrase',
		unlockButton: 'Open',
		wrong: 'That is not the passphrase. Nothing is lost; try again.',
		working: 'One moment…',
		until: (day: string) => `kept until ${day}`,
		fromFile: ', from a file',
		gone: 'A check that is no longer here',
		open: 'Open',
		remove: 'Remove',
		ofResult: (title: string, day: string) => `: ${title}, ${day}`,
		compare: 'Compare two of these',
		ofCheck: (title: string) => `: ${title}`,
		copy: 'Save a copy as a file',
		copyPlain:
			'The file is called notes.json. It is not locked: anyone who opens it can read these results.',
		copyLocked: 'The file is called notes.json. It opens with the same passphrase.',
		copied: 'The file was handed to your browser as notes.json.',
		removed: 'Removed.',

		unreadableTitle: 'Not readable',
		unreadable: (count: number) =>
			count === 1
				? 'One thing that is kept here cannot be read. It may be damaged, its key may be gone, or a newer version of this site wrote it.'
				: `${count} things that are kept here cannot be read. They may be damaged, their key may be gone, or a newer version of this site wrote them.`,
		unreadableOne: 'This one cannot be read.',
		ofUnreadable: (number: number) => `: what cannot be read, number ${number}`,
		unreadableRest: 'Everything else is listed above as usual.',
		removeUnreadable: 'Remove all that cannot be read',

		bringTitle: 'Bring in a file',
		bringText: 'A file that you saved here before, on this device or another one.',
		file: 'File',
		bring: 'Bring it in',
		filePassphrase: 'Passphrase of the file',
		imported: ({
			added,
			unverified,
			twice,
			over,
			unknown,
			differs
		}: {
			added: number;
			unverified: number;
			twice: number;
			over: number;
			unknown: number;
			differs: number;
		}) =>
			[
				added === 0
					? 'Nothing new came in.'
					: added === 1
						? '1 result came in.'
						: `${added} results came in.`,
				unverified > 0
					? `${unverified} of them cannot be verified, because the check has another version here. They are marked, and of them there are scores only.`
					: '',
				twice > 0 ? `${twice} were here already.` : '',
				over > 0 ? `${over} had passed the day they were kept until.` : '',
				unknown > 0 ? `${unknown} belong to checks of which nothing is kept here.` : '',
				differs > 0
					? `${differs} did not come in: what they say is not what their answers lead to.`
					: ''
			]
				.filter((sentence) => sentence !== '')
				.join(' '),
		importProblems: {
			no_file: 'Choose a file first.',
			too_large: 'This file is larger than 5 MB, so it is not one that was saved here.',
			too_many:
				'That would be more than 1,000 results on this device. Nothing was changed. Remove some first, or bring in a smaller file.',
			not_ours: 'This is not a file that was saved here, or it is damaged. Nothing was changed.',
			newer: 'A newer version of this site wrote this file, and this one cannot read it.',
			name_unseen:
				'The name in this file holds characters that nobody can see. Files that were saved here hold none. Nothing was changed.',
			day_wrong:
				'A result in this file is from a day that cannot be. Look whether this device has the right date. Nothing was changed.',
			needs_passphrase: 'This file is locked. Write the passphrase that it was saved with.',
			wrong_passphrase: 'That is not the passphrase of this file.'
		},

		wipeTitle: 'Remove everything',
		wipeText:
			'Removes all results that are kept here, of everyone who uses this browser, locked or not, and their keys. It happens at once and cannot be undone.',
		wipe: 'Remove everything now',
		wiped: 'Everything is removed. Nothing is kept on this device any more.'
	},

	result: {
		back: 'Back to what is kept',
		from: (title: string, day: string) =>
			`What your answers to “${title}” said on ${day}. Where this page says “today”, it means that day.`,
		fromFile:
			'It came in as a file. This site cannot know whose answers are in it, and the day is the one that the file names.',
		unverified: {
			heading: (title: string) => `“${title}”: not verified`,
			lead: 'This result cannot be worked out again here, because its check has changed since or is no longer here. So this site does not know whether the check ever said it.',
			means:
				'It may be right, or somebody may have written it. That is why you see numbers and none of its words, and nothing here says what they mean.',
			caption: 'The scores that are written in it',
			mark: '(not verified)',
			none: 'It holds no score of a scale that this check has today.'
		},
		changed:
			'This check has changed since. What you see here is what it said that day, in its words of that day. It cannot be worked out again.',
		altered:
			'What is kept here does not fit together: its answers do not lead to its result. So it is not shown. You can remove it in the list.',
		scales: 'Scale by scale',
		pages: 'Pages it suggested'
	},

	comparison: {
		title: 'Two results side by side',
		of: (title: string) => `“${title}”`,
		before: 'First',
		after: 'Then',
		same: 'You chose one result twice. Choose two different ones.',
		tooFew:
			'Only results whose words this site knows to be its own can be laid side by side, and here are not two of them.',
		changed:
			'This check scores differently since, so these two cannot be compared. Each of them opens by itself.',
		said: 'What each said in one sentence',
		scales: 'Scale by scale',
		table: 'The same as a table',
		scale: 'Scale'
	}
};

export type SavedWords = typeof savedWords;

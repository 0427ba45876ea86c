/** What the privacy page needs to know of whoever runs the site. */
export type RunBy = {
	runBy: string | null;
	contact: string | null;
	imprint: string | null;
	proxyKeepsDays: number | null;
};

/** One promise: what holds, how a person can see it for themselves, and the test that fails when it breaks. */
export type Claim = { says: string; check: string; test: { file: string; title: string } };

export const privacyWords = {
	title: 'Privacy',
	description:
		'What happens to your answers, what exists where and for how long, and how to check each claim.',
	heading: 'What happens to your answers',
	lead: 'In short: they stay with you.',

	/** What exists where, for how long, and who could see it. */
	table: {
		heading: 'What exists, where, and for how long',
		columns: { what: 'What', where: 'Where', howLong: 'How long', who: 'Who could see it' },
		rows: [
			{
				what: 'Your answers while you take a check',
				where:
					'In the memory of the open page. While it is loaded anew, in the memory of this browser, except in the check that is made for people who may be watched',
				howLong:
					'Until you close the tab or open another page; for a reload, a minute at most. A tab that went to another site forgets them, at the latest, when it comes back',
				who: 'Whoever looks at this screen'
			},
			{
				what: 'Checks you took in this visit, for “Your picture”',
				where:
					'In the memory of the open page; of the check that is made for people who may be watched, no answer, only which kinds of pages the other checks leave out',
				howLong: 'Until you reload the page or close the tab',
				who: 'Whoever looks at this screen'
			},
			{
				what: 'Answers sent without JavaScript',
				where: 'On this site’s server, while it works out the result',
				howLong:
					'A moment; the site does not keep them. Some browsers, such as Safari, may keep a copy with their list of open tabs, and any browser may when the result page is loaded anew',
				who: 'Whoever runs the server or a machine in front of it, if they changed its program. Where the browser keeps a copy, whoever can use it'
			},
			{
				what: 'How far down each page was scrolled',
				where: 'In this tab, under a name that begins with “sveltekit”; the same for every check',
				howLong: 'Until you close the tab',
				who: 'Whoever can use this browser'
			},
			{
				what: 'Results you choose to keep',
				where: 'On this device, encrypted',
				howLong:
					'As long as you chose, 90 days if you said nothing. What is past its day goes when the page “Kept on this device” is next opened',
				who: 'Whoever can use this browser: without a passphrase, the key lies beside what it locks. With one: only that something is kept, under which name and until when'
			},
			{
				what: 'A questionnaire you write on the workbench',
				where: 'In this browser, as plain text',
				howLong: 'Until you discard the draft',
				who: 'Whoever can use this browser'
			},
			{
				what: 'A copy of this site for offline use: all checks and the whole guide, the same for everybody',
				where: 'In this browser',
				howLong: 'Until the browser or you remove it',
				who: 'Whoever can use this browser. It shows that this site was opened, and not what was read or answered'
			},
			{
				what: 'Which pages were opened, and when',
				where: 'In the browser’s history',
				howLong: 'Until you remove it',
				who: 'Whoever can use this browser, and perhaps other devices of the same account'
			},
			{
				what: 'That this site was opened, and when',
				where: 'With whoever runs the network: at home, at work, or for the phone',
				howLong: 'As long as they keep such lists',
				who: 'They can. They see the name of the site and, where its address begins with https, neither its pages nor what you answer'
			}
		]
	},

	runBy: {
		heading: 'Who runs this site',
		unnamed:
			'Whoever runs this copy has not written here who they are. Before you trust it with something that matters, you might ask.',
		named: (name: string) => `This site is run by ${name}.`,
		contact: 'Questions about it go to',
		imprint: 'Legal notice',
		proxyUnknown:
			'Between you and this site there may be other machines that keep a list of visits: which pages were opened, when and from where. Nobody has said here whether they do. Such a list cannot hold the answers you gave with JavaScript on.',
		proxyNone:
			'The machines in front of this site keep no list of visits either, says whoever runs it.',
		proxyDays: (days: number) =>
			`The machines in front of this site keep a list of visits for ${days === 1 ? 'one day' : `${days} days`}, says whoever runs it: which pages were opened, when and from where. It cannot hold the answers you gave with JavaScript on.`
	},

	limits: {
		heading: 'What this page cannot promise',
		paragraphs: [
			'Whoever serves this site could change its program, and a changed program could do anything. The claims below are true of the program as it is published. You can check each of them on the page in front of you.',
			'If someone watches this device, with a program or over your shoulder, no page can hide from them. A device and an account that only you use are safer. A private window leaves less behind, though not nothing.'
		]
	},

	claims: {
		heading: 'Our promises, and how to check them',
		lead: 'Each one has a test that fails when it breaks. You can try it yourself as well.',
		how: 'Try it',
		test: 'Its test',
		list: [
			{
				says: 'While you take a check, nothing is sent.',
				check: 'Open a check, cut the connection, and take it to the end. It works.',
				test: { file: 'tests/e2e/journey.spec.ts', title: 'sends no answer anywhere' }
			},
			{
				says: 'Without JavaScript, your answers go to this site once, to work out the result, and are not kept there.',
				check: 'The page says so above its button, and its result is marked as not to be stored.',
				test: { file: 'tests/e2e/journey.spec.ts', title: 'the results page is kept by nobody' }
			},
			{
				says: 'Browsers that can be told not to write down what such a form sends are told so. Safari is none of them, and no browser does when the result page is loaded anew; the page says both.',
				check:
					'In the page’s source, each form of a check holds a hidden password field: with one, Chromium leaves the form out of its list of open tabs.',
				test: {
					file: 'tests/attack/site/left-behind.spec.ts',
					title: 'without JavaScript, an answer that was sent stays nowhere in the profile'
				}
			},
			{
				says: 'No page asks another host for anything. There are no cookies and no counting of visits.',
				check:
					'Open your browser’s developer tools, look at “Network” and at “Storage”, and reload any page.',
				test: {
					file: 'tests/served/promises.test.ts',
					title: 'names no other host and sets no cookie'
				}
			},
			{
				says: 'Where a check stands on somebody else’s page, that page is told the same whatever you answer, until you agree to send something. If it can see more, the check says so before you begin.',
				check:
					'Take a check on such a page, and watch how much room it takes: it stays the same until the end.',
				test: {
					file: 'tests/attack/site/quiet-frame.spec.ts',
					title: 'a page around a check is told the same whatever is answered'
				}
			},
			{
				says: 'The site writes no list of visits. When something of ours breaks, it notes which part broke, and nothing of what was asked or sent.',
				check:
					'You can’t see this from outside. Whoever runs the site can: the server’s output stays empty.',
				test: {
					file: 'tests/served/server.test.ts',
					title: 'writes down neither addresses, nor browsers, nor anything that was sent'
				}
			},
			{
				says: 'Answers never stand in an address, so they are in no history and in no list of visits.',
				check: 'Watch the address while you answer. It stays the same.',
				test: {
					file: 'tests/e2e/take.spec.ts',
					title: 'goes from the first page to results without a fault'
				}
			},
			{
				says: 'With JavaScript, no answer is written to this device unless you choose to keep a result.',
				check: 'Answer a question, and look at “Storage” in the developer tools.',
				test: {
					file: 'tests/attack/site/left-behind.spec.ts',
					title: 'an answer stays nowhere in the profile, also through a reload'
				}
			},
			{
				says: 'Leaving the check for people who may be watched writes nothing into the history that tells of leaving.',
				check: 'Leave it, and look at the history: this site, “A check”, and the other site.',
				test: {
					file: 'tests/attack/site/history.spec.ts',
					title: 'left with the mouse, each address has its own title'
				}
			},
			{
				says: 'A page that you left forgets your answers, also when the back button brings it back.',
				check: 'Answer a question, open another site in the same tab, and go back.',
				test: {
					file: 'tests/e2e/journey.spec.ts',
					title: 'is forgotten, too, where the browser brings back a page that was left'
				}
			},
			{
				says: 'The check for people who may be watched is cleared when it was out of sight for a while.',
				check: 'Begin it, look at another tab for some minutes, and come back.',
				test: {
					file: 'tests/e2e/quiet.spec.ts',
					title: 'after two minutes out of sight it is cleared'
				}
			},
			{
				says: 'What is stored for offline use is the same for everybody, and taking a check adds nothing to it.',
				check: 'In the developer tools, look at “Cache storage” before and after a check.',
				test: {
					file: 'tests/e2e/offline.spec.ts',
					title:
						'a check, the guide and help work without a connection, and nothing is stored by using them'
				}
			},
			{
				says: 'The check for people who may be watched leaves the same traces as any other check.',
				check:
					'Take one check in one private window and another in a second one, and compare history, storage and downloads.',
				test: {
					file: 'tests/e2e/quiet.spec.ts',
					title: 'leave the same traces, and no answer in any of them'
				}
			},
			{
				says: 'What you choose to keep is encrypted on this device, and is sent nowhere.',
				check: 'In the developer tools, look at “IndexedDB”: nothing in it can be read.',
				test: {
					file: 'tests/e2e/saved.spec.ts',
					title:
						'a result is kept, found after a reload, opened and removed; nothing is sent, and nothing can be read in the store'
				}
			},
			{
				says: 'What is locked with a passphrase is locked again once you leave the page.',
				check: 'Open a locked place on “Kept on this device”, open another site, and go back.',
				test: {
					file: 'tests/e2e/saved.spec.ts',
					title: 'a passphrase locks a place of one’s own, and one tap wipes everybody’s'
				}
			},
			{
				says: 'What you ask the guide stays on the page.',
				check: 'Ask something, and look at the address and at “Network”.',
				test: {
					file: 'tests/e2e/ask.spec.ts',
					title: 'nothing found is said kindly, and the words go nowhere'
				}
			}
		] satisfies Claim[]
	}
};

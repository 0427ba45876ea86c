/** The wording of the page that looks at other people's pages. */
export const hostCheckWords = {
	title: 'Test your page',
	description: 'Looks at the page that holds a check and says what keeps it from working.',
	heading: 'Does your page let the check work?',
	lead: 'Three things usually go wrong: a policy that refuses the frame, a sandbox that is too tight, a box that does not grow. Find out here.',
	needsScript:
		'Reading your page needs JavaScript, which is off here, or did not arrive. The list below says what it would look for.',

	live: {
		heading: 'On the page itself',
		text: 'This sees most. Put this line into your page for a moment, load it, and a small panel tells you what it finds. So does the console.',
		console: 'Or open the console of your browser on that page, and run:',
		privacy:
			'It sends nothing anywhere, changes nothing and stores nothing. Take the line out when you are done.',
		refused:
			'If nothing shows, a policy of your page refuses the script itself. The console says so; then use the form below.'
	},

	paste: {
		heading: 'From its text',
		text: 'Paste the source of the page. It is read here, in your browser. Nothing in it runs, and nothing is sent.',
		html: 'The HTML of your page',
		htmlHint: 'In most browsers: right-click the page, then “View source”.',
		headers: 'Its headers, if you have them',
		headersHint:
			'From the network tab of the browser’s tools, or from curl -I. Policies often stand only there.',
		button: 'Look at it',
		reading: 'Reading it…',
		tooLong:
			'This text takes too long to read, so nothing of it was looked at. Paste less of it: the part with the check, the boxes around it and the style elements.',
		failed:
			'This browser could not read it here, so nothing of it was looked at. Use the script on the page itself instead.',
		result: 'What it found',
		limits:
			'Style sheets in files of their own are not in the text, so a box that does not grow may go unseen. The script on the page sees it.'
	},

	looksFor: {
		heading: 'What it looks for',
		points: [
			{
				title: 'A policy that says no',
				text: 'Content-Security-Policy needs this site in script-src, and in frame-src (or child-src). Without either, default-src decides.'
			},
			{
				title: 'A sandbox that is too tight',
				text: 'A frame with a sandbox needs allow-scripts, allow-forms and allow-same-origin.'
			},
			{
				title: 'A box that does not grow',
				text: 'A fixed height, a max-height or overflow: hidden around the check cuts off its end.'
			},
			{
				title: 'The loader',
				text: 'Missing, twice, not a module, old, or pinned without its hash.'
			},
			{
				title: 'Mixed content',
				text: 'A page with https takes nothing over http.'
			},
			{
				title: 'Isolation',
				text: 'Cross-Origin-Embedder-Policy keeps frames of other sites out.'
			},
			{
				title: 'Blocked storage',
				text: 'Fine. A framed check stores nothing.'
			}
		]
	}
};

/** What is said about leaving a sensitive check and about what is out of sight. The server sends it along as data. */
export const leavingWords = {
	hidden: (minutes: number) =>
		`When you look at something else, the page covers itself. After ${minutesInWords(minutes)} out of sight it is cleared.`,
	presses: ['Press Shift twice more to leave.', 'Press Shift once more to leave.'],
	expired: 'Leaving was called off. You are still on the page.',
	practise: 'Practice is on. Press the button at the top, or Shift three times. Nothing will open.',
	practiceOff: 'Practice is off. From now on, leaving is real.',
	practised: 'That was practice.',
	practisedText:
		'The real one covers the page like this, forgets what you entered, and opens another site in its place.',
	practiceOver: 'Back to the page',
	paused: 'Paused',
	pausedText: 'This page was out of sight.',
	goOn: 'Go on',
	exit: 'Exit this page',
	cleared: 'This page was cleared.',
	clearedText: 'Nothing that was entered here is left in it.',
	start: 'Start',
	help: 'Help',
	/** What stands here when there is no connection to another site. */
	neutral: { title: 'Notes', text: 'There is nothing here yet.' }
};

function minutesInWords(minutes: number): string {
	if (minutes === 0.5) return 'half a minute';
	return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}

/** What nobody looked at, because a page is larger or more involved than any that holds a check. Codes never change meaning. */
export type LeftOut =
	| { code: 'elements' | 'loaders' | 'embeds' | 'policies'; looked: number }
	| { code: 'boxes' | 'rules' | 'time' };

export function leftOutWords(left: LeftOut): string {
	switch (left.code) {
		case 'elements':
			return `Only the first ${left.looked.toLocaleString('en')} elements of this page were looked at.`;
		case 'loaders':
			return `Only the first ${left.looked} loaders in this page were looked at.`;
		case 'embeds':
			return `Only the first ${left.looked} checks in this page were looked at.`;
		case 'policies':
			return `Only the first ${left.looked} policies of this page were looked at.`;
		case 'boxes':
			return 'There are too many boxes around the checks in this page, so not every one of them was looked at.';
		case 'rules':
			return 'Some style rules are too involved to be read here, so a box that does not grow may have gone unseen. The script on the page sees it.';
		case 'time':
			return 'The style rules of this page take too long to read, so the boxes around the check were not looked at. The script on the page sees them.';
	}
}

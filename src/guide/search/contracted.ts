/** One way to write what is written in several: longer and slangy forms, and what stands for them. */
const FORMS: Readonly<Record<string, string>> = {
	cannot: 'cant',
	'can not': 'cant',
	'do not': 'dont',
	'does not': 'doesnt',
	'did not': 'didnt',
	'is not': 'isnt',
	'are not': 'arent',
	'was not': 'wasnt',
	'were not': 'werent',
	'will not': 'wont',
	'would not': 'wouldnt',
	'could not': 'couldnt',
	'should not': 'shouldnt',
	'has not': 'hasnt',
	'have not': 'havent',
	'i am': 'im',
	wanna: 'want to',
	gonna: 'going to',
	noone: 'nobody',
	'no one': 'nobody',
	'every one': 'everyone',
	'any more': 'anymore',
	'step dad': 'stepdad',
	'step mum': 'stepmum'
};

/** The words with "does not" read as "doesnt", "wanna" as "want to", and the like. */
export function contracted(words: readonly string[]): string[] {
	const read: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const pair = FORMS[`${words[at]} ${words[at + 1]}`];
		if (pair !== undefined) at++;
		read.push(...(pair ?? formOf(words[at]!)).split(' '));
	}
	return read;
}

function formOf(word: string): string {
	return Object.hasOwn(FORMS, word) ? FORMS[word]! : word;
}

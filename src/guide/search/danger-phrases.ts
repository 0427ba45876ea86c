import type { DangerKind } from '../../model/danger-kind.ts';

/** Words that stand for one another in the phrases below. */
export const WORD_LISTS: Readonly<Record<string, string>> = {
	me: 'me us',
	i: 'i im ive ill we',
	person: `he hes she shes they theyre someone somebody partner husband wife boyfriend girlfriend bf gf ex
		fiance fiancee spouse lover dad daddy father stepdad stepfather mum mom mummy mother stepmum stepmom stepmother
		parent parents brother sister stepbrother stepsister uncle aunt cousin grandfather grandad grandpa son daughter
		family boss teacher coach carer roommate flatmate neighbour neighbor guy man woman`,
	them: `him her them someone somebody people partner husband wife boyfriend girlfriend bf gf ex spouse family mum mom
		mother dad father sister brother`,
	child: 'child children kid kids baby toddler son daughter boy girl stepson stepdaughter',
	hits: `hit hits hitting beat beats beating punch punches punched punching slap slaps slapped slapping kick kicks kicked
		kicking choke chokes choked choking strangle strangles strangled strangling shove shoves shoved shoving push pushes
		pushed pushing grab grabs grabbed bite bites burn burns burned burnt stab stabs stabbed attack attacks attacked
		attacking assault assaults assaulted rape rapes raped abuse abuses abused abusing molest molests molested bruised
		throttle throttled thumps thumped smack smacks smacked whips whipped`,
	hurts: 'hurt hurts hurting harm harms harmed harming',
	threatens: 'threaten threatens threatened threatening blackmail blackmails blackmailed blackmailing',
	forces: 'force forces forced forcing coerce coerces coerced coercing',
	follows: `follow follows followed following stalk stalks stalked stalking track tracks tracked tracking spy spies spied
		spying monitor monitors monitored monitoring`,
	watches: 'watch watches watching check checks checking read reads reading searches goes controls takes took',
	mine: `phone phones texts messages emails email location whereabouts money wages bank passport clothes account accounts
		passwords password`,
	kill: 'kill kills killing killed murder murders murdering',
	hittings: `hit beaten punched slapped kicked choked strangled shoved raped assaulted abused molested stalked followed
		threatened blackmailed attacked battered groomed trafficked`,
	afraid: 'afraid scared frightened terrified fear fearful petrified',
	self: 'myself'
};

/**
 * Phrases of danger. `{list}` is any word of a list, `a|b` one of some words, `..` up to three words in between, `-` up to
 * one. Helping somebody who did not need it costs a glance; the other mistake may cost a life, so they are wide.
 */
export const DANGER_PHRASES: Readonly<Record<DangerKind, readonly string[]>> = {
	partner: [
		'{person} .. {hits} .. {me}',
		'{person} .. {hurts} .. {me}',
		'{person} .. {threatens}',
		'threat|threats',
		'{person} .. {kill} .. {me}',
		'kill|murder|killing {me}',
		'{person} .. {forces} .. {me}',
		'forced to|into',
		'made|makes {me} have sex',
		'{person} .. made|makes .. sex',
		'against my will',
		'without my consent',
		'being|was|am|im|got|been|get|getting - {hittings}',
		'i keep getting hit',
		'{person} .. {follows} .. {me}|my|our|home|everywhere',
		'being|am|im|been watched|tracked|monitored|spied|controlled',
		'{person} .. {watches} .. my - {mine}',
		'went|goes|going through my phone|messages|things|bag',
		'wont|doesnt|didnt|never let|lets {me} leave|go|out|see|work|have|talk|use|sleep|eat',
		'not allowed|permitted to|out',
		'forbid|forbids|forbidden|forbade {me}',
		'lock|locks|locked {me}',
		'{afraid} of|around - {person}',
		'{afraid} of my|his|her|their - {person}|anger|temper|reaction|mood|moods',
		'{afraid} - he|she|they .. {hits}|{hurts}|{kill}',
		'{afraid} to go|come home',
		'{afraid} to leave|say no',
		'afraid for my|our life',
		'{person} {afraid}|scares|frightens|terrifies {me}',
		'eggshells|eggshell',
		'gun|guns|knife|knives|weapon|weapons|shotgun|pistol|machete',
		'throws|threw|throwing|smashes|smashed .. at me',
		'{person} .. spits|spat - on|at',
		'{person} .. punches|punched|smashes|smashed - wall|walls|door|doors|things|furniture',
		'unsafe|safe at home',
		'rape|raped|rapes|rapist',
		'strangle|strangled|strangling|choking {me}',
		'domestic violence|abuse',
		'abusive|abuser|abused|abuse|violent|violence|battered|stalker|stalking|coercive|coercion',
		'gropes|groped|groping {me}',
		'touch|touches|touched|touching {me} .. dont|without|against|asleep|wrong|private|inappropriately',
		'honour|honor killing',
		'forced marriage'
	],
	crisis: [
		'want|wanna|wants|wanting|wish|ready|going|plan|planning|rather - die|dead',
		'wish|wished i was|were dead|gone',
		'wish|wished i wasnt|werent alive|born|here',
		'wish i - not|never - born|exist|wake|wakes|woke',
		'{kill} {self}',
		'end|ending|ended|take|taking|took - my - life',
		'end|ending it all',
		'suicide|suicidal|suicides|kms|unalive|overdose|overdosed|overdosing',
		'dont|not|never|longer want|wanna|wish .. live|exist|alive|here|wake',
		'no|any reason|point to|in live|living|life|going',
		'nothing to live for',
		'whats the point of|in living|life',
		'better off dead|without me',
		'not worth living',
		'tired|sick of|with living|life|being alive|existing',
		'cant|cannot|couldnt|not go on|live',
		'can not go on',
		'give|giving|gave up on life|living',
		'hurt|hurting|harm|harming|cut|cutting|burn|burning|hang|hanging|shoot|starve|starving {self}',
		'cut|cutting my wrists|wrist|arms|arm|legs|thighs|skin',
		'self harm|harming|harmed|injury|injure',
		'selfharm|selfharming',
		'jump|jumping off|in|from .. bridge|roof|building|window|balcony|train|traffic',
		'want to disappear|vanish - forever',
		'nobody would miss me'
	],
	own: [
		'{i} - {hits} - my|the|our - {them}|{child}',
		'{i} - {hits} him|her|them|someone|somebody|{child}',
		'{i} - threatened|threaten - my|her|him|them',
		'want|going|gonna|might|will|could|about|afraid|scared|plan|try|trying .. {hurts}|{kill}|stab|hit|shoot|rape him|her|them|someone|somebody|people|everyone|my|a',
		'{i} {hurts} - {child}|someone|people',
		'stop {hits}|{hurts} - my|him|her|them|people',
		'how to - kill',
		'kill him|her|them|everyone|someone|somebody|my'
	],
	child: [
		'{hits}|{hurts}|touches|touched|touching|forces|threatens - my|the|our|his|her|their|a - {child}|brother|sister',
		'{hits}|{hurts} - little|baby|younger brother|sister',
		'child|children|kids|kid - abuse|abused|abuser|neglect|hit|beaten|molested|unsafe',
		'my|our|the {child} .. {afraid} of',
		'dad|father|stepdad|stepfather|mum|mom|mother|stepmum|stepmom|parents|uncle|teacher|coach .. {hits}|touches|touched .. me|us|brother|sister',
		'{i} - a|only|just - kid|child|minor',
		'someone|man|he|she online - asks|asked|wants|wanted - pictures|photos|nudes'
	]
};

/** Everyday phrases that hold a word from above, in the same notation. Their first word is passed over. */
export const INNOCENT_PHRASES: readonly string[] = [
	'push|pushes|pushed|pushing .. away',
	'touch|touches|touched .. base',
	'follow|follows|followed|following .. instagram|facebook|tiktok|twitter|suit|through',
	'hit|hits it off'
];

/** Ordinary words that are one slip away from a word above, and do not mean it. */
export const INNOCENT_WORDS: ReadonlySet<string> = new Set(
	`treat treats treated strange stranger strangers slipped pinched showed scarred shared stared cared cards forge forget
	forgive forgives forgave thread threads trick tricks attach beach breath chase chases`.split(/\s+/)
);

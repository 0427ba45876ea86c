/**
 * Words that stand for one another in the phrases of danger. `{list}` is another list, `kick+` is kick, kicks, kicked
 * and kicking. Apostrophes are gone by then, and "do not" is "dont".
 */
export const DANGER_WORDS: Readonly<Record<string, string>> = {
	me: 'me us',
	i: 'i im ive ill id we weve',
	my: 'my our the',
	not: `not never dont doesnt didnt isnt arent aint wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hardly
		barely refuse+`,

	partner: 'partner husband wife wifes boyfriend girlfriend bf gf ex fiance fiancee spouse lover hubby missus',
	elder: `dad dads daddy father stepdad stepfather mum mums mummy mom moms mommy mother stepmum stepmom stepmother
		parent parents uncle aunt aunts auntie grandfather grandad grandpa grandmother grandma nan gran teacher coach tutor
		priest babysitter nanny`,
	child: `child children kid kids baby babies toddler son daughter boy boys girl girls stepson stepdaughter niece
		nephew grandson granddaughter grandchild grandchildren teenager pupil newborn year`,
	kin: `{partner} {elder} son sons daughter brother sister stepbrother stepsister cousin nephew niece grandson
		granddaughter family boss manager colleague carer caregiver roommate flatmate housemate landlord neighbour neighbor
		stalker inlaws`,
	close: '{kin} he hes hell hed she shes shell shed',
	person: '{close} they theyre theyll theyd someone somebody guy man men woman',
	anyone: '{person} people friend friends mate classmate classmates stranger bully bullies',
	him: 'him her them {kin}',
	them: 'him her them someone somebody people everyone everybody {kin}',
	abuser: '{elder} cousin brother boy boys',
	minor: '8 9 10 11 12 13 14 15 16 17',

	hits: `hit+ beat+ beaten punch+ slap+ kick+ choke+ strangle+ suffocate+ shove+ push+ grab+ bite+ bit burn+ burnt
		stab+ attack+ assault+ rape+ abuse+ molest+ bruise+ throttle+ thump+ smack+ whip+ spank+ headbutt+ shake+ shook
		scratch+ pinch+ squeeze+ jab+ twist+ corner+ torture+ mistreat+ terrorise+ terrorize+ pin+ drag+ batter+`,
	hurts: 'hurt+ harm+ injure+',
	kill: 'kill+ murder+ shoot+ shot strangle+ stab+',
	throws: 'throw+ threw thrown hurl+ smash+ punch+',
	feels: 'angry mad furious jealous possessive',
	shouts: 'shout+ scream+ yell+',
	threatens: 'threaten+ blackmail+ harass+ intimidate+ extort+',
	forces: 'force+ coerce+ pressure+ pester+',
	hittings: `hit beaten punched slapped kicked choked strangled shoved raped assaulted abused molested stalked followed
		harassed threatened blackmailed attacked battered groomed trafficked bullied`,
	touches: 'touch+ grope+ fondle+',

	follows: 'follow+ stalk+ track+ spy+ spied monitor+',
	watches: `watch+ check+ read+ search+ goes control+ take+ took taken demand+ want+ steal+ stole stolen hack+ open+
		spend+ spent delete+ lock+ keep+ kept hide+ hid hidden`,
	holds: 'has have got keep+ kept took take+ hide+ hid hold+ burn+ destroy+ tore',
	mine: `phone phones texts messages emails email location whereabouts money wages wage salary pay pension benefits
		savings cash bank card cards passport clothes account accounts passwords password pin contacts computer laptop`,
	papers: 'passport papers documents visa id keys bankcard',
	spying: 'app apps tracker trackers airtag spyware gps camera cameras microphone bug',
	pet: 'dog dogs cat cats pet pets puppy kitten rabbit horse animal animals',
	going: `leave+ left go going goes out see seeing work+ have having talk+ use using sleep+ eat+ drive driving speak+
		visit+ meet+ meeting study studying call calling outside home wear`,
	body: 'hair arm arms wrist wrists neck throat nose face head jaw rib ribs leg legs finger fingers hand hands foot feet eye eyes lip stomach belly chest ear ears back',

	afraid: 'afraid scared frightened terrified fear fearful petrified frightens',
	anger: 'anger temper reaction reactions mood moods rage rages outbursts',
	want: 'want wants wanted wanting wish wished ready going plan planning planned rather need like feel feeling',
	ends: 'end ending ended',
	nobody: `nobody anyone anybody who noone everyone everybody they he she family kids children wife husband world
		people`,
	pills: 'pills tablets paracetamol ibuprofen aspirin tylenol meds medication medicine insulin',
	traffic: `train trains bus car truck lorry traffic tube bridge roof building window balcony cliff river motorway
		tracks`
};

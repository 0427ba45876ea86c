import { describe, expect, test } from 'vitest';
import { dangerIn } from './danger.ts';

describe('dangerIn', () => {
	test.each([
		['he hits me', ['partner']],
		['HE HIT ME AGAIN!!', ['partner']],
		['My partner has been choking me', ['partner']],
		['my boyfreind stranglled me', ['partner']],
		['she threatend me with a knife', ['partner']],
		['he keeps threatening to take the kids', ['partner']],
		['i’m afraid of my husband', ['partner']],
		["I'm scared of her temper", ['partner']],
		['scared to go home', ['partner']],
		['he follows me to work', ['partner']],
		['my ex is stalking me', ['partner']],
		['he checks my phone every night', ['partner']],
		['she goes through my messages', ['partner']],
		['he wont let me see my friends', ['partner']],
		['i was raped', ['partner']],
		['forced to have sex', ['partner']],
		['my girlfriend gets violent', ['partner']],
		['he has a gun', ['partner']],
		['he said he would kill me', ['partner']],
		['is my relationship abusive', ['partner']],
		['why does he push me against the wall', ['partner']],
		['my husband punched the wall', ['partner']]
	])('hears danger from another person in “%s”', (question, kinds) => {
		expect(dangerIn(question)).toEqual(kinds);
	});

	test.each([
		'I want to die',
		'i dont want to live anymore',
		'I don’t want to be here any more',
		'i wish i was dead',
		'i wish I wasn’t alive',
		'suicidal thoughts',
		'thinking of sucide',
		'i want to kill myself',
		'going to end my life',
		'i want to end it all',
		'they would be better off without me',
		'life is not worth living',
		'I can’t go on',
		'tired of being alive',
		'i keep hurting myself',
		'self-harm',
		'took an overdose',
		'there is no reason to live'
	])('hears a crisis in “%s”', (question) => {
		expect(dangerIn(question)).toContain('crisis');
	});

	test.each([
		'i hit my wife',
		'I slapped her',
		'i am scared i will hurt my baby',
		'i want to hurt someone',
		'im going to kill him',
		'how do i stop hurting my partner'
	])('hears fear of one’s own hands in “%s”', (question) => {
		expect(dangerIn(question)).toContain('own');
	});

	test.each([
		['scared of him', 'I’m scared of him'],
		['i do not feel safe', 'i don’t feel safe'],
		['he will not let me go out', 'he won’t let me go out'],
		['no one would miss me', 'noone would miss me'],
		['i can not take it any more', 'i can’t take it anymore'],
		['i wanna end it', 'I want to end it']
	])('hears the same in “%s” and “%s”', (one, other) => {
		expect(dangerIn(one)).not.toEqual([]);
		expect(dangerIn(one)).toEqual(dangerIn(other));
	});

	test.each([
		['i am afraid he will hurt my kids', 'own'],
		['make him stop hitting my brother', 'own'],
		['i hurt when he leaves', 'own']
	])('takes “%s” for what another person does', (question, kind) => {
		expect(dangerIn(question)).not.toContain(kind);
	});

	test.each([
		['not safe', 'partner'],
		['in danger', 'partner'],
		['i feel trapped', 'partner'],
		['hands around my neck', 'partner'],
		['pulled my hair', 'partner'],
		['he gets physical', 'partner'],
		['i fear my husband', 'partner'],
		['afraid of going home', 'partner'],
		["he'll kill himself if i leave", 'partner'],
		['feel like dying', 'crisis'],
		['wish I could disappear', 'crisis'],
		['better off if i was gone', 'crisis'],
		["isn't worth living", 'crisis'],
		['no way out', 'crisis'],
		['how many pills to die', 'crisis'],
		['no reason to go on', 'crisis'],
		['no point anymore', 'crisis'],
		["my wife's brother wants to kill himself", 'crisis']
	])('hears “%s”, however short', (question, kind) => {
		expect(dangerIn(question)).toContain(kind);
	});

	test.each([
		'my dad beats my brother',
		'my stepfather touches me',
		'mum hits me',
		'he hurts our kids',
		'child abuse'
	])('hears a child in danger in “%s”', (question) => {
		expect(dangerIn(question)).toContain('child');
	});

	test('names the gravest first', () => {
		expect(dangerIn('he hits me and i want to die')).toEqual(['crisis', 'partner']);
	});

	test.each([
		'',
		'why am i lonely in a crowd',
		'he talks to me every day',
		'she treats me well',
		'he chose me over them',
		'he sits with me on the bench',
		'my partner feels like a stranger to me',
		'he picks me up from work',
		'i am afraid of crowds',
		'scared of losing friends',
		'scared of being alone',
		'he shows me his photos',
		'how do we make up after a fight',
		'i keep losing touch with people',
		'is it healthy to be alone',
		'how do i cut down on social media',
		'how to stop feeling sad',
		'i feel dead tired after parties',
		'my phone makes me lonely',
		'do i check my phone too much',
		'i cannot live up to what my mother expects',
		'he hit a rough patch at work',
		'my husband never touches me anymore',
		'i don’t want to be around people',
		'he is a bit cold to me',
		'why does it hurt me when friends cancel',
		'i push people away when they come close',
		'she pushes me away when she is sad',
		'we hit it off at once',
		'she follows me on instagram',
		'i wish i was around people more',
		'he jumps from topic to topic',
		'should i end it with him'
	])('stays quiet at “%s”', (question) => {
		expect(dangerIn(question)).toEqual([]);
	});

	test('answers a very long text at once', () => {
		const start = process.cpuUsage();
		dangerIn('he she they would not i want my unheardof '.repeat(1_000));
		expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
	});
});

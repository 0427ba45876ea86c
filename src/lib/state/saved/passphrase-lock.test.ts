import { expect, test } from 'vitest';
import { seal, unseal } from './cipher.ts';
import { newLock, openLock } from './passphrase-lock.ts';

const words = new TextEncoder().encode('canary');

test('opens with the same passphrase, however a keyboard writes it, and with no other', async () => {
	const { lock, key } = await newLock('caf\u00e9 at the corner');
	const opened = await openLock(lock, 'cafe\u0301 at the corner');
	expect(opened?.extractable).toBe(false);
	expect(await unseal(opened!, '', await seal(key, '', words))).toEqual(words);
	expect(await openLock(lock, 'cafe at the corner')).toBeNull();
}, 30_000);

import { describe, expect, test } from 'vitest';
import { newKey, seal, unseal } from './cipher.ts';

const secret = new TextEncoder().encode('canary');

describe('seal', () => {
	test('opens again with the same key under the same name', async () => {
		const key = await newKey();
		expect(await unseal(key, 'kept:1', await seal(key, 'kept:1', secret))).toEqual(secret);
	});

	test('does not open with another key, under another name, or with a byte changed', async () => {
		const key = await newKey();
		const sealed = await seal(key, 'kept:1', secret);
		expect(await unseal(await newKey(), 'kept:1', sealed)).toBeNull();
		expect(await unseal(key, 'kept:2', sealed)).toBeNull();
		const data = sealed.data.with(0, sealed.data[0]! ^ 1);
		expect(await unseal(key, 'kept:1', { ...sealed, data })).toBeNull();
	});

	test('begins differently each time, and shows nothing of what is in it', async () => {
		const key = await newKey();
		const [one, other] = [await seal(key, '', secret), await seal(key, '', secret)];
		expect(one.iv).not.toEqual(other.iv);
		expect(one.data).not.toEqual(other.data);
		expect(new TextDecoder().decode(one.data)).not.toContain('canary');
	});

	test('uses a key that nobody can read out', async () => {
		const key = await newKey();
		expect(key.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
	});
});

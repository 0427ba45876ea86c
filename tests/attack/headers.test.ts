import { test } from 'vitest';
import { sendHostile } from './send-hostile.ts';

test('two thousand requests with bent headers are answered, and it goes on', async () => {
	await sendHostile(2_000);
}, 300_000);

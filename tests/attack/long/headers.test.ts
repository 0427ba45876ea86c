import { test } from 'vitest';
import { sendHostile } from '../send-hostile.ts';

test('twenty thousand requests with bent headers are answered, and it goes on', async () => {
	await sendHostile(20_000);
}, 1_200_000);

import type { Frame } from '@playwright/test';
import { expect, test } from 'vitest';
import { saidBeforeConsent } from './said-before-consent.ts';

const said = (data: unknown, by: 'channel' | 'window' = 'channel') =>
	saidBeforeConsent([{ frame: {} as Frame, by, data }]);

test('takes a greeting and a height for harmless', () => {
	expect(said('{"n":1,"type":"ready","version":1,"nonce":"abc"}')).toEqual([]);
	expect(said('{"n":2,"type":"resized","height":400,"top":null}')).toEqual([]);
});

test.each([
	['another kind of message', '{"n":3,"type":"declined"}', 'channel'],
	['a part that does not belong there', '{"n":3,"type":"resized","height":1,"step":2}', 'channel'],
	['a place in the frame', '{"n":3,"type":"resized","height":1,"top":0}', 'channel'],
	['words where a number belongs', '{"n":3,"type":"resized","height":"often"}', 'channel'],
	['what is no text', { type: 'resized', height: 1 }, 'channel'],
	['what is no JSON', 'finished', 'channel'],
	['a message beside the channel', '{"n":2,"type":"resized","height":400,"top":null}', 'window']
] as const)('hears %s', (_, data, by) => {
	expect(said(data, by)).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import { guards, hearHello, type Heard, type Surroundings } from './hear-hello.ts';
import { messageReader, messageWriter, writeHello, LARGEST_MESSAGE } from './protocol.ts';

const HOST = 'https://practice.example';
const NONCE = '11111111-2222222-33333333';
const parent = { name: 'parent' } as unknown as MessageEventSource;
const other = { name: 'other' } as unknown as MessageEventSource;
const port = { name: 'port' } as unknown as MessagePort;
const around: Surroundings = {
	parent,
	isHost: (origin) => origin === HOST,
	seen: ['00000000-00000000-00000000']
};
const good: Heard = {
	isTrusted: true,
	origin: HOST,
	source: parent,
	ports: [port],
	data: writeHello(NONCE)
};

/** A generator that gives the same on every run. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
}

const lookAlikes = [
	'null',
	'',
	'https://practice.example.evil.example',
	'https://practice.example:444',
	'http://practice.example',
	'https://practice.example/',
	'https://PRACTICE.example',
	'https://evil-practice.example'
];

/** One way to be wrong for each guard. */
const wrongs: Record<keyof typeof guards, (next: () => number) => Partial<Heard>> = {
	trusted: () => ({ isTrusted: false }),
	source: (next) => ({ source: next() % 2 ? other : null }),
	origin: (next) => ({ origin: lookAlikes[next() % lookAlikes.length] ?? 'null' }),
	port: (next) => ({ ports: next() % 2 ? [] : [port, port] }),
	version: (next) => ({
		data: JSON.stringify({ rapport: 'hello', versions: [(next() % 90) + 2], nonce: NONCE })
	}),
	new: () => ({ data: writeHello('00000000-00000000-00000000') })
};
const names = Object.keys(wrongs) as (keyof typeof guards)[];

const noHello: readonly unknown[] = [
	undefined,
	null,
	7,
	{ rapport: 'hello', versions: [1], nonce: NONCE },
	'hello',
	'{',
	'[]',
	'"hello"',
	'{"rapport":"hello"}',
	`{"__proto__":{"rapport":"hello","versions":[1],"nonce":"${NONCE}"}}`,
	`{"rapport":"hello","versions":{"0":1,"length":1},"nonce":"${NONCE}"}`,
	'{"rapport":"hello","versions":[1],"nonce":"<script>aaaaaaaaaaaaaaa"}',
	`{"rapport":"hello","versions":[1],"nonce":"${NONCE}","x":"${'x'.repeat(LARGEST_MESSAGE)}"}`
];

describe('hearHello', () => {
	test('takes what its host says', () => {
		expect(hearHello(good, around)).toEqual({ origin: HOST, port, nonce: NONCE });
	});

	test('ignores 10,000 hostile messages', () => {
		const next = numbers(1);
		const heard = Array.from({ length: 10_000 }, (_, at) => {
			const name = names[at % (names.length + 1)];
			const wrong =
				name === undefined ? { data: noHello[next() % noHello.length] } : wrongs[name](next);
			return hearHello({ ...good, ...wrong }, around);
		});
		expect(heard.filter((greeting) => greeting !== null)).toEqual([]);
	});

	test.each(names)('would be deceived without the guard “%s”', (name) => {
		const rest = Object.entries(guards).flatMap(([own, guard]) => (own === name ? [] : [guard]));
		const next = numbers(2);
		const deceived = Array.from({ length: 20 }, () => {
			const wrong = { ...good, ...wrongs[name](next) };
			return hearHello(wrong, around, rest);
		});
		expect(deceived.some((greeting) => greeting !== null)).toBe(true);
	});

	test('hears no end of hellos from nobody', () => {
		const seen = Array.from({ length: 64 }, (_, at) => `a-nonce-that-was-heard-${at}`);
		expect(hearHello(good, { ...around, seen })).toBe(null);
	});
});

describe('messageReader', () => {
	const opened = () => {
		const read = messageReader(NONCE);
		const write = messageWriter();
		expect(read(write({ type: 'ready', version: 1, nonce: NONCE }))).not.toBe(null);
		return { read, write };
	};

	test('hears nothing before ready, and no ready that answers another hello', () => {
		const read = messageReader(NONCE);
		expect(read('{"n":1,"type":"resized","height":10,"top":null}')).toBe(null);
		expect(read('{"n":2,"type":"declined"}')).toBe(null);
		expect(read('{"n":3,"type":"ready","version":1,"nonce":"another-nonce-of-nobody"}')).toBe(null);
		expect(read(`{"n":4,"type":"ready","version":1,"nonce":"${NONCE}"}`)).not.toBe(null);
		expect(read('{"n":5,"type":"resized","height":10,"top":null}')).toEqual({
			type: 'resized',
			height: 10,
			top: null
		});
	});

	test('hears nothing twice', () => {
		const { read, write } = opened();
		const text = write({ type: 'declined' });
		expect(read(text)).toEqual({ type: 'declined' });
		expect(read(text)).toBe(null);
		expect(read(text.replace('"n":2', '"n":1'))).toBe(null);
		expect(read(text.replace('"n":2', '"n":2.5'))).toBe(null);
	});

	test('ignores 10,000 messages of other shapes, and still hears the next good one', () => {
		const { read, write } = opened();
		const shapes: ((n: number) => unknown)[] = [
			(n) => ({ n, type: 'declined' }),
			(n) => `{"n":${n},"type":"finished"}`,
			(n) => `{"n":${n},"type":"resized","height":-1,"top":null}`,
			(n) => `{"n":${n},"type":"resized","height":1e9,"top":null}`,
			(n) => `{"n":${n},"type":"resized","height":"100px","top":null}`,
			(n) => `{"n":${n},"type":"resized","top":null}`,
			(n) => `{"n":${n},"__proto__":{"type":"declined"}}`,
			(n) => `{"n":${n},"type":"constructor"}`,
			(n) => `{"n":${n},"type":"shared","level":"everything","result":{"level":"everything"}}`,
			(n) => `{"n":${n},"type":"shared","level":"bands","result":{"level":"answers"}}`,
			(n) => `{"n":${n},"type":"shared","level":"bands","result":[]}`,
			(n) => `{"n":${n},"type":"shared","level":"bands","result":{"__proto__":{"level":"bands"}}}`,
			(n) => `{"n":${n},"type":"ready","version":1,"nonce":"${NONCE}"}`,
			(n) => `{"n":"${n}","type":"declined"}`,
			(n) => `[{"n":${n},"type":"declined"}]`,
			(n) => `{"n":${n},"type":"declined","x":"${'x'.repeat(LARGEST_MESSAGE)}"}`,
			() => null,
			() => new Map([['type', 'declined']])
		];
		const heard = Array.from({ length: 10_000 }, (_, at) =>
			read(shapes[at % shapes.length]!(at + 10))
		);
		expect(heard.filter((message) => message !== null)).toEqual([]);
		expect(read(write({ type: 'declined' }))).toEqual({ type: 'declined' });
	});

	test('leaves the prototype of every object as it is', () => {
		const { read } = opened();
		read('{"n":2,"type":"shared","level":"bands","result":{"level":"bands","__proto__":{"p":1}}}');
		expect(({} as Record<string, unknown>).p).toBe(undefined);
	});
});

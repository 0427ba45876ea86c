import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Compares what a command prints with `golden/<name>`; `UPDATE_SAMPLES=1` writes it, to be read before it is committed. */
export function expectGolden(name: string, text: string): void {
	const file = join(import.meta.dirname, 'golden', name);
	if (process.env['UPDATE_SAMPLES']) writeFileSync(file, text);
	expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

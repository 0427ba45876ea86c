import { namesIn } from './names-in.ts';
import type { Program } from './program.ts';

/** The questions that decide, directly or through others, whether this one appears. */
export function controllersOf({ questions }: Pick<Program, 'questions'>, id: string): Set<string> {
	const found = new Set<string>();
	const collect = (name: string): void => {
		const showWhen = questions.get(name)?.showWhen ?? null;
		for (const controller of showWhen === null ? [] : namesIn(showWhen)) {
			if (found.has(controller)) continue;
			found.add(controller);
			collect(controller);
		}
	};
	collect(id);
	return found;
}

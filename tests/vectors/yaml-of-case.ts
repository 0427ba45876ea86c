import { parse, stringify } from 'yaml';

/** The text of questionnaires that differ only in their numbers, where a file for each case would hide what differs. */

/** A few rated items with the half rule, as a mean, a sum and a percentage. */
export function prorateYaml(input: {
	items: (number | null)[];
	min: number;
	max: number;
	reverse_idx0: number[];
}): string {
	const ratings = Array.from({ length: input.max - input.min + 1 }, (_, at) => input.min + at);
	const names = input.items.map((_, at) => `item-${String(at)}`);
	const reversed = input.reverse_idx0.map((at) => `item-${String(at)}`);
	const scale = (id: string, score: string, more = '') => `
  ${id}:
    title: The ${id}
    describes: A worked case.
    score: ${score}
    of: [${names.join(', ')}]
    ${reversed.length > 0 ? `reversed: [${reversed.join(', ')}]` : ''}
    higher: neither
    missing: { prorate_from: half }
    ${more}`;

	return `${head('prorate')}
answers:
  rating:
    options:
${ratings.map((rating) => `      r${String(rating)}: Rating ${String(rating)}`).join('\n')}
    points: [${ratings.join(', ')}]

pages:
  items:
    title: Items
    answers: rating
    questions:
${names.map((name) => `      ${name}: Item ${name}.`).join('\n')}

scales:
${scale('mean', 'mean')}
${scale('sum', 'sum')}
${scale('pomp', 'mean', 'transform: pomp')}
`;
}

/** One number against a norm group. */
export function normsYaml({ mean, sd }: { mean: number; sd: number }): string {
	const norm = `{ mean: ${String(mean)}, sd: ${String(sd)} }`;
	const scale = (id: 'z' | 't') => `
  ${id}:
    title: Standard score ${id}
    describes: A worked case.
    score: sum
    of: [x]
    higher: neither
    missing: none_allowed
    transform: { ${id}: ${norm} }`;

	return `${head('norms')}
pages:
  items:
    title: Items
    questions:
      x: { text: The raw score., number: { min: 0, max: 70, step: 0.1 } }

scales:
${scale('z')}
${scale('t')}
`;
}

/**
 * The shipped circumplex with each octant against its norms as well, and the circle of those: the cases tell both, and
 * people are shown one.
 */
export function withStandardScores(source: string): string {
	const { scales } = parse(source) as { scales: Record<string, ShippedScale> };
	const octants = Object.entries(scales).filter(([, { norms }]) => norms !== undefined);
	const standard = octants.map(([id, octant]): [string, object] => {
		const { mean, sd } = octant.norms![0]!;
		return [`${id}-z`, { ...octant, norms: [], transform: { z: { mean, sd } } }];
	});
	const circle = {
		...scales['circle'],
		of: octants.map(([id]) => `${id}-z`),
		angles: Object.fromEntries(octants.map(([id]) => [`${id}-z`, scales['circle']!.angles![id]]))
	};
	const scored = { ...scales, ...Object.fromEntries(standard), standard: circle };
	// Our reader refuses the shorthand by which the library writes a repeated value.
	return stringify({ ...(parse(source) as object), scales: scored }, { aliasDuplicateObjects: false });
}

type ShippedScale = { norms?: { mean: number; sd: number }[]; angles?: Record<string, number> };

function head(id: string): string {
	return `format: 1
id: ${id}
version: 1
language: en
title: Worked cases
summary: Worked cases for the scoring.
minutes: 1
kind: published
about:
  purpose: To be compared with worked cases.
  for: tests
  limits: Nothing here is shown to anyone.
rights: own
sources:
  - "Worked cases in tests/vectors."
skipping: allowed
`;
}

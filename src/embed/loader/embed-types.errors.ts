import type { SharedResult } from '../../model/shared-result.ts';

declare const element: RapportCheckElement;
declare const ours: SharedResult;
declare const theirs: RapportSharedResult;

// What hosts are told is what they get, in both directions.
ours satisfies RapportSharedResult;
theirs satisfies SharedResult;

element.addEventListener('resized', ({ detail }) => detail.height.toFixed());
element.addEventListener('shared', ({ detail }) => detail.result.scales.length);

// @ts-expect-error there is no event for having finished
element.addEventListener('finished', ({ detail }) => detail);

// @ts-expect-error no answers come with steps alone
element.addEventListener('shared', ({ detail }) => detail.result.answers);

import { JOINT_TAGS } from '../../../model/parts.ts';
import type { SectionHead } from '../../../model/section.ts';

export type Notice = 'afraid' | 'safety';

/** What a page says before its text: advice for two is unsafe for someone who is afraid of the other. */
export function notices({ tags }: Pick<SectionHead, 'tags'>): Notice[] {
	if (tags.some((tag) => JOINT_TAGS.some((joint) => joint === tag))) return ['afraid'];
	return tags.includes('safety') ? ['safety'] : [];
}

import type { ThemeSettings } from '$core/embed/theme/theme-settings.ts';
import type { ServedQuestionnaire } from '../content/content.ts';

export const SHARES = ['none', 'bands', 'scores', 'answers'] as const;
export type Share = (typeof SHARES)[number];

/** What somebody has chosen on the page for clinicians; what they have not, stands as we propose it. */
export type Choice = {
	check: ServedQuestionnaire;
	share: Share;
	settings: ThemeSettings;
	/** The origin of their site; null while it is not said. */
	site: string | null;
	id: string | null;
	name: string | null;
};

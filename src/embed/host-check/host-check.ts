import type { Finding } from './finding.ts';
import type { HostPage } from './host-page.ts';

/** Where the checks are, and which loader is the newest there. */
export type Site = {
	/** With a slash at its end, such as `https://checks.example.org/`. */
	address: string;
	/** Such as `1.2.3`. */
	loader: string;
};

/** One thing that can be wrong with a host page. */
export type HostCheck = (page: HostPage, site: Site) => Finding[];

import { serveHosts, type Hosts } from './hosts/serve-hosts.ts';
import { startServer } from '../served/start-server.ts';

export type Embedding = Pick<Hosts, 'addressOf' | 'addressOfFault'> & {
	/** Where the checks are: another site to a browser than every host. */
	checks: string;
	stop: () => Promise<void>;
};

/** The example hosts, and the checks that they hold. `hosts` may ask for everything, `modest` for nothing. */
export async function startEmbedding(): Promise<Embedding> {
	const hosts = await serveHosts();
	const may = { name: 'Example hosts', checks: 'all', origins: hosts.origins };
	const server = await startServer({
		RAPPORT_EMBEDS: JSON.stringify({ hosts: { ...may, share: 'answers' }, modest: may })
	});
	const checks = server.address.replace('127.0.0.1', 'localhost');
	hosts.setChecks(checks);
	return {
		...hosts,
		checks,
		stop: async () => {
			hosts.stop();
			await server.stop();
		}
	};
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a host, as an address has it, is the machine that asks. */
export function isThisMachine(hostname: string): boolean {
	return LOOPBACK.includes(hostname) || hostname.endsWith('.localhost');
}

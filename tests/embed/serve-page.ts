import { createServer } from 'node:http';

/** Serves as a page what its own address says, under every name: a page of somebody else's, on a port of its own. */
const port = Number(process.argv[2]);

createServer((request, response) => {
	const { searchParams } = new URL(request.url ?? '/', `http://localhost:${port}`);
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	for (const policy of searchParams.getAll('policy')) {
		response.setHeader('Content-Security-Policy', policy);
	}
	response.end(searchParams.get('page') ?? '<!doctype html><title>A page</title>');
}).listen(port);

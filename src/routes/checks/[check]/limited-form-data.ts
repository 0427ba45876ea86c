/** A posted form; null when it is larger than `limit` bytes, whatever its headers say. */
export async function limitedFormData(request: Request, limit: number): Promise<FormData | null> {
	if (request.body === null) return new FormData();
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	for await (const chunk of request.body) {
		size += chunk.byteLength;
		// Read on without keeping it: a connection closed half-way would hide the answer from who sent too much.
		if (size <= limit) chunks.push(new Uint8Array(chunk));
	}
	if (size > limit) return null;
	const headers = { 'content-type': request.headers.get('content-type') ?? '' };
	return new Response(new Blob(chunks), { headers }).formData();
}

/** A posted form; null when it is larger than `limit` bytes, whatever its headers say. */
export async function limitedFormData(request: Request, limit: number): Promise<FormData | null> {
	if (request.body === null) return new FormData();
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	for await (const chunk of request.body) {
		size += chunk.byteLength;
		if (size > limit) return null;
		chunks.push(new Uint8Array(chunk));
	}
	const headers = { 'content-type': request.headers.get('content-type') ?? '' };
	return new Response(new Blob(chunks), { headers }).formData();
}

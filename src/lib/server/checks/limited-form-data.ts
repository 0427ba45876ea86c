export type PostedForm =
	{ ok: true; form: FormData } | { ok: false; reason: 'too_large' | 'no_form' | 'cut_off' };

/** A posted form of at most `limit` bytes, whatever its headers say. */
export async function limitedFormData(request: Request, limit: number): Promise<PostedForm> {
	if (request.body === null) return { ok: true, form: new FormData() };
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	try {
		for await (const chunk of request.body) {
			size += chunk.byteLength;
			// Read on without keeping it: a connection closed half-way would hide the answer from who sent too much.
			if (size <= limit) chunks.push(new Uint8Array(chunk));
		}
	} catch (error) {
		// The server itself reads no further than its own, larger limit.
		return { ok: false, reason: isTooLarge(error) ? 'too_large' : 'cut_off' };
	}
	if (size > limit) return { ok: false, reason: 'too_large' };
	const headers = { 'content-type': request.headers.get('content-type') ?? '' };
	try {
		return { ok: true, form: await new Response(new Blob(chunks), { headers }).formData() };
	} catch {
		return { ok: false, reason: 'no_form' };
	}
}

function isTooLarge(error: unknown): boolean {
	return error instanceof Error && 'status' in error && error.status === 413;
}

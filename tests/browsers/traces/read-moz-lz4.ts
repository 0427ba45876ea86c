const MAGIC = 'mozLz40\0';
/** The magic, then the length of the text in four bytes. */
const HEADER = MAGIC.length + 4;

/** Whether this is a file in which Firefox keeps a session: LZ4 in a block, under a header of its own. */
export function isMozLz4(file: Buffer): boolean {
	return file.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC));
}

/** Its text. A block is a row of: letters that are new, then a stretch of what was written before. */
export function readMozLz4(file: Buffer): string {
	const text = Buffer.alloc(file.readUInt32LE(MAGIC.length));
	let from = HEADER;
	let to = 0;
	/** A length of 15 goes on in the next bytes, as long as they are 255. */
	const length = (start: number): number => {
		let sum = start;
		if (start === 15) {
			let more: number;
			do sum += more = file[from++]!;
			while (more === 255);
		}
		return sum;
	};
	while (from < file.length) {
		const token = file[from++]!;
		const fresh = length(token >> 4);
		file.copy(text, to, from, from + fresh);
		from += fresh;
		to += fresh;
		if (from >= file.length) break;
		const back = file.readUInt16LE(from);
		from += 2;
		// It may reach into what it is writing, so it goes letter by letter.
		for (let left = length(token & 15) + 4; left > 0; left--, to++) text[to] = text[to - back]!;
	}
	return text.toString();
}

/** A file that hosts or frames load: its text, and its name in the address. */
export type BuiltFile = { name: string; text: string };

/** What the build makes beside the site: the loaders for host pages, and the code of frames. */
export type BuiltFiles = {
	loaders: { name: string; text: string; integrity: string | null }[];
	frame: {
		start: string;
		/** What a frame begins with, and what its later code brings along. */
		styles: string[];
		laterStyles: string[];
		files: BuiltFile[];
	};
};

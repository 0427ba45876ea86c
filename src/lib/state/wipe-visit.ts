const wipes = new Set<() => void>();

/** Whoever keeps something of a visit in memory says here how to forget it. Gives a function that takes it back. */
export function onWipe(wipe: () => void): () => void {
	wipes.add(wipe);
	return () => void wipes.delete(wipe);
}

/** Forgets everything this page knows of the person who visits. One that fails does not keep the others from forgetting. */
export function wipeVisit(): void {
	// A page that came with a result holds the answers in the script that begins it.
	if (typeof document !== 'undefined') {
		for (const script of document.querySelectorAll('script:not([src])')) script.remove();
	}
	for (const wipe of wipes) {
		try {
			wipe();
		} catch {
			// It was about to be thrown away.
		}
	}
}

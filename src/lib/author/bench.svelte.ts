import type { Listed } from '$core/author/listed.ts';
import type { Manuscript, ManuscriptFile } from '$core/author/manuscript.ts';
import type { PersonaEdit } from '$core/author/persona-edit.ts';
import type { Proved } from '$core/author/prove-manuscript.ts';
import type { Reading, Usable } from '$core/author/read-manuscript.ts';
import { edited } from '$core/mend/edit.ts';
import type { Desk } from './desk.ts';
import type { KeptDraft } from './kept-draft.ts';
import { Preview } from './preview.svelte.ts';

/** A proof takes up to seconds; one begins when nobody has typed for so long. */
const QUIET_MS = 500;

/** What is on the workbench: a manuscript, and everything there is to say about it. */
export class Bench {
	manuscript: Manuscript = $state.raw({ questionnaire: '', examples: '', recorded: null });
	/** The file in the editor. */
	file: ManuscriptFile = $state('questionnaire');
	reading = $state.raw<Reading | null>(null);
	/** The text that was read. */
	readFrom = $state.raw<Manuscript | null>(null);
	/** The last version without errors: the preview shows it until there is a newer one. */
	usable = $state.raw<Usable | null>(null);
	proved = $state.raw<Proved | null>(null);
	provedFrom = $state.raw<string | null>(null);
	/** False when the browser takes no draft. */
	isKept = $state.raw(true);
	/** Something of ours broke; the text is still there. */
	isBroken = $state.raw(false);
	readonly preview = new Preview();

	readonly isUsable: boolean = $derived(this.reading !== null && this.reading.usable !== null);
	readonly isProofCurrent: boolean = $derived(this.provedFrom === this.manuscript.questionnaire);
	/** The problems of both files, those a proof found last. */
	readonly listed: Listed[] = $derived([
		...(this.reading?.listed ?? []),
		...(this.isProofCurrent && this.isUsable ? (this.proved?.listed ?? []) : [])
	]);
	/** True while something would be lost by opening another questionnaire. */
	readonly isChanged: boolean = $derived.by(() => !isSame(this.manuscript, this.#saved));

	readonly #hire: () => Desk;
	readonly #reader: Desk;
	readonly #kept: KeptDraft;
	#saved: Manuscript | null = $state.raw(null);
	#prover: Desk | null = null;
	#isReading = false;
	#quiet: ReturnType<typeof setTimeout> | undefined;

	constructor(hire: () => Desk, kept: KeptDraft, starter: Manuscript) {
		this.#hire = hire;
		this.#reader = hire();
		this.#kept = kept;
		const draft = kept.read();
		if (draft === null) this.#saved = starter;
		this.manuscript = draft ?? starter;
		void this.#read();
	}

	type(file: ManuscriptFile, text: string): void {
		if (this.manuscript[file] === text) return;
		this.manuscript = { ...this.manuscript, [file]: text };
		this.isKept = this.#kept.keep(this.manuscript);
		void this.#read();
	}

	/** Puts another manuscript in the place of this one. */
	open(manuscript: Manuscript): void {
		this.manuscript = manuscript;
		this.#saved = manuscript;
		this.#kept.forget();
		this.file = 'questionnaire';
		void this.preview.startAgain();
		void this.#read();
	}

	/** Called when the manuscript was handed to its author as files. */
	saved(): void {
		this.#saved = this.manuscript;
	}

	mend({ file, mend }: Listed): void {
		// What was found in another text may stand somewhere else by now.
		if (mend !== null && this.readFrom === this.manuscript) {
			this.type(file, edited(this.manuscript[file], mend));
		}
	}

	/** False when the examples do not read as they stand. */
	async editPersona(edit: PersonaEdit): Promise<boolean> {
		try {
			const { manuscript } = this;
			const examples = await this.#reader.ask({ kind: 'edit', manuscript, edit });
			if (examples === null || this.manuscript !== manuscript) return false;
			this.type('examples', examples);
			return true;
		} catch {
			this.isBroken = true;
			return false;
		}
	}

	leave(): void {
		clearTimeout(this.#quiet);
		this.#reader.close();
		this.#prover?.close();
	}

	/** One text at a time: whatever was typed meanwhile is read next. */
	async #read(): Promise<void> {
		if (this.#isReading) return;
		this.#isReading = true;
		try {
			while (this.readFrom !== this.manuscript) {
				const { manuscript } = this;
				this.reading = await this.#reader.ask({ kind: 'read', manuscript });
				this.readFrom = manuscript;
				await this.#use(this.reading.usable);
			}
			this.#proveSoon();
		} catch {
			this.isBroken = true;
		}
		this.#isReading = false;
	}

	async #use(usable: Usable | null): Promise<void> {
		if (usable === null) return;
		this.usable = usable;
		await this.preview.follow(usable);
	}

	#proveSoon(): void {
		clearTimeout(this.#quiet);
		if (!this.isUsable || this.isProofCurrent) return;
		this.#quiet = setTimeout(() => void this.#prove(), QUIET_MS);
	}

	/** A proof of a text that has changed since is of no use, so its worker is let go. */
	async #prove(): Promise<void> {
		this.#prover?.close();
		this.#prover = this.#hire();
		const { manuscript } = this;
		try {
			const proved = await this.#prover.ask({ kind: 'prove', manuscript });
			this.proved = proved;
			this.provedFrom = manuscript.questionnaire;
		} catch {
			this.isBroken = true;
		}
	}
}

function isSame(one: Manuscript, other: Manuscript | null): boolean {
	return one.questionnaire === other?.questionnaire && one.examples === other.examples;
}

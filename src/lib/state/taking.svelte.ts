import { visibleQuestions, withoutHidden } from '$core/engine/visibility.ts';
import type { Question } from '$core/model/question.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { Sheet } from '$core/model/sheet.ts';
import { noEntries, withEntry } from './entries.ts';
import type { FieldProblem } from './field-problem.ts';
import type { Progress, Stage } from './kept-progress.ts';
import { readAnswer, valuesOf } from './read-answer.ts';
import type { FormReading } from './read-form.ts';

/** One person on their way through one check. Lives in memory; what a tab keeps of it is `KeptProgress`. */
export class Taking {
	readonly questionnaire: Questionnaire;

	stage = $state<Stage>('first');
	/** Everything given, answers to questions that became hidden included: they come back with their question. */
	answers = $state.raw<Sheet>(noEntries);
	/** Typed words that are no answer yet. */
	drafts = $state.raw<ReadonlyMap<string, string>>(noEntries);
	problems = $state.raw<readonly FieldProblem[]>([]);
	/** How many questions the last answer opened (positive) or closed. */
	opened = $state(0);
	/** True while one answer is being changed from the list of answers. */
	isChanging = $state(false);
	#currentId = $state<string | null>(null);

	readonly visible: Question[] = $derived.by(() =>
		visibleQuestions(this.questionnaire.questions, this.answers)
	);
	/** The question on the screen; the first one when the kept one is not visible. */
	readonly current: Question | null = $derived(
		this.visible.find(({ id }) => id === this.#currentId) ?? this.visible[0] ?? null
	);
	readonly position: number = $derived(
		this.visible.findIndex(({ id }) => id === this.current?.id) + 1
	);
	readonly isLast: boolean = $derived(this.position === this.visible.length);

	constructor(questionnaire: Questionnaire, entered: FormReading | null) {
		this.questionnaire = questionnaire;
		if (entered === null) return;
		this.answers = entered.answers;
		this.drafts = entered.drafts;
		this.problems = entered.problems;
	}

	get progress(): Progress {
		return { stage: this.stage, current: this.#currentId, answers: this.answers };
	}

	/** The sheet to score: without the answers to hidden questions. */
	get sheet(): Sheet {
		return withoutHidden(this.questionnaire.questions, this.answers);
	}

	problemOf(question: string): FieldProblem | null {
		return this.problems.find((problem) => problem.question === question) ?? null;
	}

	restore({ stage, current, answers }: Progress): void {
		this.answers = answers;
		this.stage = stage;
		this.#currentId = current;
	}

	begin(): void {
		const first = this.problems.find(({ question }) => question !== null)?.question;
		this.#show(first ?? this.#firstOpen() ?? this.visible[0]?.id ?? null);
	}

	/** Takes the values of a question's fields as they are now. */
	give(question: Question, values: readonly string[]): void {
		const { answer, draft } = readAnswer(question, values, this.questionnaire);
		this.answers = withEntry(this.answers, question.id, answer);
		this.drafts = withEntry(this.drafts, question.id, draft);
		this.problems = this.problems.filter((problem) => problem.question !== question.id);
	}

	/** On to the next question, unless this one is in the way. True when the last one is done. */
	next(): boolean {
		const { current } = this;
		if (current === null) return true;
		const problem = this.#problemWith(current);
		if (problem !== null) {
			this.problems = [problem];
			return false;
		}
		if (this.isChanging) this.lookOver();
		else if (this.isLast) return true;
		else this.#show(this.visible[this.position]?.id ?? null);
		return false;
	}

	back(): void {
		if (this.position > 1) this.#show(this.visible[this.position - 2]?.id ?? null);
		else this.stage = 'first';
	}

	skip(): boolean {
		const { current } = this;
		if (current !== null) this.give(current, []);
		return this.next();
	}

	/** To one question, and from there back to the list of answers. */
	change(question: string): void {
		this.#show(question);
		this.isChanging = true;
	}

	lookOver(): void {
		this.stage = 'review';
		this.problems = [];
		this.opened = 0;
	}

	/** True when nothing is in the way of a result; otherwise the first such question is shown. */
	isReady(): boolean {
		const problems = this.visible.flatMap((question) => this.#problemWith(question) ?? []);
		const first = problems[0];
		if (first === undefined) return true;
		this.#show(first.question);
		this.problems = [first];
		return false;
	}

	startAgain(): void {
		this.answers = noEntries;
		this.drafts = noEntries;
		this.problems = [];
		this.opened = 0;
		this.isChanging = false;
		this.#currentId = null;
		this.stage = 'first';
	}

	#seen = 0;

	#show(question: string | null): void {
		const count = this.visible.length;
		this.opened = this.stage === 'questions' && this.#seen > 0 ? count - this.#seen : 0;
		this.#seen = count;
		this.#currentId = question;
		this.stage = 'questions';
		this.problems = [];
		this.isChanging = false;
	}

	#firstOpen(): string | undefined {
		return this.visible.find(({ id }) => !this.answers.has(id))?.id;
	}

	#problemWith(question: Question): FieldProblem | null {
		const draft = this.drafts.get(question.id);
		const values = draft === undefined ? valuesOf(this.answers.get(question.id)) : [draft];
		const { answer, problem } = readAnswer(question, values, this.questionnaire);
		if (problem !== null) return problem;
		const isMissing = question.required && answer === null;
		return isMissing ? { code: 'answer_missing', question: question.id } : null;
	}
}

import type { Question } from '$core/model/question.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { Sheet } from '$core/model/sheet.ts';
import { nothingEntered, withValues, type Entered } from './entered.ts';
import type { FieldProblem } from './field-problem.ts';
import type * as laterCode from './later.ts';

/** Where a person is in a check. */
export type Stage = 'first' | 'questions' | 'review' | 'results';

/** The code that arrives after the page, as far as taking a check needs it: null until then. A frame has another. */
export type Later = Pick<
	typeof laterCode,
	| 'visibleQuestions'
	| 'withoutHidden'
	| 'wordProblem'
	| 'answersIn'
	| 'problemsIn'
	| 'problemWith'
	| 'openedNote'
	| 'takeIn'
> & {
	taken: Pick<typeof laterCode.taken, 'forget' | 'wipe' | 'hiddenFrom'>;
} & Partial<
		Pick<
			typeof laterCode,
			'placeToHand' | 'readHanded' | 'ErrorSummary' | 'KeepingFooter' | 'Results' | 'Review'
		>
	>;

const nothingAnswered: Sheet = new Map<string, never>();

/** One person on their way through one check. Lives in memory; what a reload hands on of it is `HandedPlace`. */
export class Taking {
	readonly questionnaire: Questionnaire;

	later = $state.raw<Later | null>(null);
	stage = $state.raw<Stage>('first');
	/** Everything entered, for questions that became hidden included: it comes back with its question. */
	entered = $state.raw<Entered>(nothingEntered);
	problems = $state.raw<readonly FieldProblem[]>([]);
	/** How many questions the last answer opened (positive) or closed. */
	opened = $state.raw(0);
	/** True while one answer is being changed from the list of answers. */
	isChanging = $state.raw(false);
	currentId = $state.raw<string | null>(null);

	readonly answers: Sheet = $derived.by(
		() => this.later?.answersIn(this.questionnaire, this.entered) ?? nothingAnswered
	);
	/** Until the code that reads conditions is here, nothing is answered that could fulfil one. */
	readonly visible: Question[] = $derived.by(
		() =>
			this.later?.visibleQuestions(this.questionnaire.questions, this.answers) ??
			this.questionnaire.questions.filter(({ showWhen }) => showWhen === null)
	);
	/** The question on the screen; the first one when the wanted one is not visible. */
	readonly current: Question | null = $derived(
		this.visible.find(({ id }) => id === this.currentId) ?? this.visible[0] ?? null
	);
	readonly position: number = $derived(
		this.visible.findIndex(({ id }) => id === this.current?.id) + 1
	);
	readonly isLast: boolean = $derived(this.position === this.visible.length);

	#seen = 0;

	constructor(questionnaire: Questionnaire) {
		this.questionnaire = questionnaire;
	}

	/** The sentence beside a question that is in the way. */
	errorOf(question: string): string | null {
		const problem = this.problems.find((found) => found.question === question);
		return problem === undefined ? null : (this.later?.wordProblem(problem) ?? null);
	}

	/** To the question that needs mending, or the first one that is open. */
	begin(): void {
		const wrong = this.problems.find(({ question }) => question !== null);
		const open = this.visible.find(({ id }) => !this.entered.has(id));
		const { problems } = this;
		this.show(wrong?.question ?? open?.id ?? this.visible[0]?.id ?? null);
		if (wrong !== undefined) this.problems = problems;
	}

	/** Takes the values of a question's fields as they are now. */
	give({ id }: Question, values: readonly string[]): void {
		this.entered = withValues(this.entered, id, values);
		this.problems = this.problems.filter(({ question }) => question !== id);
	}

	/** On to the next question, unless this one is in the way. True when the last one is done. */
	next(): boolean {
		const { current, later } = this;
		if (current === null || later === null) return false;
		const problem = later.problemWith(this.questionnaire, current, this.entered);
		if (problem !== null) {
			this.problems = [problem];
			return false;
		}
		if (this.isChanging) this.lookOver();
		else if (this.isLast) return true;
		else this.show(this.visible[this.position]?.id ?? null);
		return false;
	}

	back(): void {
		if (this.position > 1) this.show(this.visible[this.position - 2]?.id ?? null);
		else this.stage = 'first';
	}

	/** To one question, and from there back to the list of answers. */
	change(question: string): void {
		this.show(question);
		this.isChanging = true;
	}

	lookOver(): void {
		this.stage = 'review';
		this.problems = [];
		this.opened = 0;
	}

	show(question: string | null): void {
		const count = this.visible.length;
		this.opened = this.stage === 'questions' && this.#seen > 0 ? count - this.#seen : 0;
		this.#seen = count;
		this.currentId = question;
		this.stage = 'questions';
		this.problems = [];
		this.isChanging = false;
	}

	startAgain(): void {
		this.entered = nothingEntered;
		this.problems = [];
		this.opened = 0;
		this.isChanging = false;
		this.currentId = null;
		this.stage = 'first';
	}
}

import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
	bracketMatching,
	HighlightStyle,
	indentOnInput,
	indentUnit,
	syntaxHighlighting
} from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Text } from '@codemirror/state';
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	keymap,
	lineNumbers
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Listed } from '$core/author/listed.ts';
import type { Position } from '$core/problems/problem.ts';

export type CodeEditor = {
	/** Puts this text there by the smallest change, so that it can be undone and the cursor stays. */
	show(text: string): void;
	mark(listed: readonly Listed[]): void;
	goTo(position: Position): void;
	/** To be called when it becomes visible. */
	measure(): void;
	destroy(): void;
};

/**
 * A text editor for YAML. It lives in a shadow root of its own: there its styles are constructed sheets, which the content
 * policy of this site allows, and not elements, which it refuses.
 */
export function codeEditor(
	host: HTMLElement,
	label: string,
	text: string,
	ontype: (text: string) => void
): CodeEditor {
	const root = host.attachShadow({ mode: 'open' });
	const state = EditorState.create({
		doc: text,
		extensions: [
			lineNumbers(),
			lintGutter(),
			history(),
			drawSelection(),
			indentOnInput(),
			bracketMatching(),
			highlightActiveLine(),
			highlightActiveLineGutter(),
			yaml(),
			indentUnit.of('  '),
			EditorState.tabSize.of(2),
			EditorView.lineWrapping,
			syntaxHighlighting(colours),
			look,
			// Tab indents; Escape before it lets it leave, as `label` says.
			keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
			EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
			EditorView.updateListener.of(({ docChanged, state: { doc } }) => {
				if (docChanged) ontype(doc.toString());
			})
		]
	});
	const view = new EditorView({ state, parent: root, root });
	return {
		show(next) {
			const change = smallestChange(view.state.doc.toString(), next);
			if (change !== null) view.dispatch({ changes: change });
		},
		mark(listed) {
			view.dispatch(
				setDiagnostics(
					view.state,
					listed.map((one) => diagnostic(view.state.doc, one))
				)
			);
		},
		goTo(position) {
			const at = offsetOf(view.state.doc, position);
			view.dispatch({
				selection: { anchor: at },
				effects: EditorView.scrollIntoView(at, { y: 'center' })
			});
			view.focus();
		},
		measure: () => view.requestMeasure(),
		destroy: () => view.destroy()
	};
}

function smallestChange(
	before: string,
	after: string
): { from: number; to: number; insert: string } | null {
	if (before === after) return null;
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	return {
		from: start,
		to: before.length - end,
		insert: after.slice(start, after.length - end)
	};
}

function diagnostic(doc: Text, { span, severity, text }: Listed): Diagnostic {
	const from = offsetOf(doc, span.start);
	const to = Math.max(from, offsetOf(doc, span.end));
	return { from, to, severity: severity === 'note' ? 'info' : severity, message: text };
}

/** Places count from 1; those that are gone lie at the end. */
function offsetOf(doc: Text, { line, column }: Position): number {
	if (line > doc.lines) return doc.length;
	const found = doc.line(line);
	return Math.min(found.from + column - 1, found.to);
}

const colours = HighlightStyle.define([
	{ tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--accent)' },
	{ tag: [tags.comment], color: 'var(--ink-soft)', fontStyle: 'italic' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--clay)' },
	{
		tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace],
		color: 'var(--ink-soft)'
	}
]);

const look = EditorView.theme({
	'&': {
		height: '100%',
		color: 'var(--ink)',
		backgroundColor: 'var(--card)',
		fontSize: '0.875rem'
	},
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': {
		fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
		lineHeight: '1.65'
	},
	'.cm-content': { caretColor: 'var(--ink)', padding: '0.75rem 0' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
	'.cm-gutters': {
		backgroundColor: 'var(--card)',
		color: 'var(--ink-soft)',
		border: 'none'
	},
	'.cm-lineNumbers .cm-gutterElement': { padding: '0 0.5rem 0 0.75rem' },
	'.cm-activeLine, .cm-activeLineGutter': {
		backgroundColor: 'color-mix(in oklab, var(--sunk) 60%, transparent)'
	},
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
		{ backgroundColor: 'var(--accent-soft)' },
	'.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
		backgroundColor: 'var(--accent-soft)',
		outline: '1px solid var(--edge)'
	},
	'.cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-info': {
		backgroundImage: 'none',
		textDecoration: 'underline wavy var(--clay) 1.5px',
		textUnderlineOffset: '3px'
	},
	'.cm-lintRange-warning, .cm-lintRange-info': {
		textDecoration: 'underline dashed var(--ink-soft) 1.5px'
	},
	'.cm-lintPoint:after': { borderBottomColor: 'var(--clay)' },
	'.cm-gutter-lint .cm-gutterElement': { padding: '0.25rem 0.15rem' },
	// Told by shape as well as colour: a full mark, a ring, a dot.
	'.cm-lint-marker': {
		content: 'normal',
		boxSizing: 'border-box',
		width: '0.8em',
		height: '0.8em',
		borderRadius: '50%'
	},
	'.cm-lint-marker-error': { content: 'normal', backgroundColor: 'var(--clay)' },
	'.cm-lint-marker-warning': { content: 'normal', border: '2.5px solid var(--clay)' },
	'.cm-lint-marker-info': { content: 'normal', border: '1.5px solid var(--edge)' },
	'.cm-tooltip': {
		maxWidth: 'min(32rem, 90vw)',
		border: '1px solid var(--edge)',
		borderRadius: '10px',
		backgroundColor: 'var(--paper)',
		color: 'var(--ink)',
		fontFamily: 'var(--sans)'
	},
	'.cm-diagnostic, .cm-diagnostic-error, .cm-diagnostic-warning, .cm-diagnostic-info': {
		padding: '0.5rem 0.75rem',
		borderLeft: 'none'
	},
	'.cm-panels': { backgroundColor: 'var(--sunk)', color: 'var(--ink)' }
});

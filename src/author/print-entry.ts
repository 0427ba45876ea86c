import { Document, type YAMLMap, YAMLSeq, visit } from 'yaml';

/** An entry of a list as text, its comments included, in the manner of `examples.yaml`: one line to a list in brackets. */
export function printEntry(entry: YAMLMap, column: number): string {
	visit(entry, {
		Seq(_at, list) {
			// The library puts spaces inside braces and brackets alike; ours stand inside braces only.
			list.toString = (context, ...rest) =>
				YAMLSeq.prototype.toString.call(
					list,
					context && { ...context, flowCollectionPadding: '' },
					...rest
				);
		}
	});
	const document = new Document();
	document.contents = entry as unknown as typeof document.contents;
	const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
	return lines
		.map((line, at) => (at === 0 || line === '' ? line : ' '.repeat(column) + line))
		.join('\n');
}

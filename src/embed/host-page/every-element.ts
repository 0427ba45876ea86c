/** Every element below a root, those in open shadow trees included; what a check's own element holds is its own business. */
export function* everyElement(root: ParentNode): Generator<Element> {
	for (const element of root.querySelectorAll('*')) {
		yield element;
		if (element.shadowRoot && element.localName !== 'rapport-check') {
			yield* everyElement(element.shadowRoot);
		}
	}
}

/** Every element below a root, those in open shadow trees included; what a check's own element holds is its own business. */
export function* everyElement(root: ParentNode): Generator<Element> {
	// A list of what is still to come, and no calls within calls: trees may stand in each other as deeply as a page likes.
	const coming = [root.querySelectorAll('*').values()];
	for (let here = coming.at(-1); here !== undefined; here = coming.at(-1)) {
		const { done, value: element } = here.next();
		if (done) {
			coming.pop();
			continue;
		}
		yield element;
		if (element.shadowRoot && element.localName !== 'rapport-check') {
			coming.push(element.shadowRoot.querySelectorAll('*').values());
		}
	}
}

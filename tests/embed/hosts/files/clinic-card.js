/** A component of the host's own, with the check inside of its shadow root. */
customElements.define(
	'clinic-card',
	class extends HTMLElement {
		connectedCallback() {
			const check = document.createElement('rapport-check');
			check.setAttribute('check', this.getAttribute('check') ?? '');
			check.setAttribute('embed', 'hosts');
			this.attachShadow({ mode: 'open' }).append(check);
		}
	}
);

const tabs = [...document.querySelectorAll('[role=tab]')];

for (const tab of tabs) {
	tab.addEventListener('click', () => {
		for (const one of tabs) {
			one.setAttribute('aria-selected', String(one === tab));
			const panel = document.getElementById(one.getAttribute('aria-controls') ?? '');
			if (panel !== null) panel.hidden = one !== tab;
		}
	});
}

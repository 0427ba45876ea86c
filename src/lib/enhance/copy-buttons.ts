/** Shows the buttons that copy the text beside them. Without a script they would do nothing, so they wait out of sight. */
export function copyButtons(root: ParentNode): void {
	for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
		button.hidden = false;
		button.onclick = () => void copy(button);
	}
}

async function copy(button: HTMLButtonElement): Promise<void> {
	const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
	const said = button.nextElementSibling;
	const { done = '', failed = '' } = button.dataset;
	const isDone = await navigator.clipboard.writeText(text).then(
		() => true,
		() => false
	);
	if (said) said.textContent = isDone ? done : failed;
}

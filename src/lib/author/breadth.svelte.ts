/** How many parts of the workbench there is room for beside each other: one on a phone, three on a desk. */
export class Breadth {
	parts: 1 | 2 | 3 = $state.raw(1);

	/** Follows the window until what it returns is called. */
	follow(): () => void {
		const medium = matchMedia('(min-width: 48rem)');
		const wide = matchMedia('(min-width: 75rem)');
		const measure = (): void => {
			this.parts = wide.matches ? 3 : medium.matches ? 2 : 1;
		};
		measure();
		for (const query of [medium, wide]) query.addEventListener('change', measure);
		return () => {
			for (const query of [medium, wide]) query.removeEventListener('change', measure);
		};
	}
}

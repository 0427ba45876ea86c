/** So much work and no more, counted and not timed: the same page always gets the same answer. */
export type Steps = { take(): boolean; areUp(): boolean };

export function stepsUpTo(most: number): Steps {
	let left = most;
	return {
		take: () => --left >= 0,
		areUp: () => left < 0
	};
}

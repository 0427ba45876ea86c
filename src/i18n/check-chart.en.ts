/** The chart and its table. */
export const chartWords = {
	chart: 'All of it in one picture',
	chartTable: 'The same as a table',
	chartNorm: (group: string) => `Dashed: ${group.charAt(0).toLowerCase()}${group.slice(1)}.`,
	onlyTable: 'All of it in one table',
	table: {
		scale: 'Scale',
		value: 'Value',
		range: 'Range',
		band: 'In words',
		noBands: 'no steps',
		norm: 'Average',
		basis: 'From'
	}
};

/** Another language has the same keys with the same arguments, or it does not compile. */
export type ChartWords = typeof chartWords;

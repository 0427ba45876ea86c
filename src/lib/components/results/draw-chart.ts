import {
	BarController,
	BarElement,
	CategoryScale,
	Chart as Canvas,
	Filler,
	LinearScale,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	type ChartConfiguration
} from 'chart.js';
import type { Chart } from '$core/report/report.ts';

Canvas.register(
	BarController,
	BarElement,
	CategoryScale,
	Filler,
	LinearScale,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale
);

type Colours = {
	ink: string;
	soft: string;
	line: string;
	accent: string;
	fill: string;
	font: string;
};

const LONGEST_LABEL = 22;
/** Round a circle on a phone a label has hardly room for a word or two. */
const NARROW = 420;
const NARROW_LABEL = 11;

/** Draws the rows and keeps drawing them in the colours the person has chosen. Returns how to stop. */
export function drawChart(canvas: HTMLCanvasElement, chart: Chart): () => void {
	const looks = [
		matchMedia('(prefers-color-scheme: dark)'),
		matchMedia('(forced-colors: active)'),
		matchMedia('(max-width: 40rem)')
	];
	let drawn: { destroy(): void } | null = null;

	function redraw(): void {
		drawn?.destroy();
		const colours = coloursOf(canvas);
		// The frame's: a canvas that was never drawn on has a width of its own, which means nothing.
		const width = canvas.parentElement?.clientWidth ?? 0;
		drawn =
			chart.kind === 'radar'
				? new Canvas(canvas, radar(chart, colours, width))
				: new Canvas(canvas, bars(chart, colours, width));
	}

	redraw();
	for (const look of looks) look.addEventListener('change', redraw);
	return () => {
		for (const look of looks) look.removeEventListener('change', redraw);
		drawn?.destroy();
	};
}

/** `light-dark()` resolves only where a colour is used, so the canvas itself wears every colour once. */
function coloursOf(canvas: HTMLCanvasElement): Colours {
	const worn = getComputedStyle(canvas);
	return {
		ink: worn.color,
		soft: worn.textDecorationColor,
		line: worn.borderTopColor,
		accent: worn.outlineColor,
		fill: worn.caretColor,
		font: worn.fontFamily
	};
}

function bars(chart: Chart, colours: Colours, width: number): ChartConfiguration<'bar'> {
	return {
		type: 'bar',
		data: {
			labels: chart.rows.map(({ title }) => lines(title)),
			datasets: [
				{
					data: chart.rows.map(({ percent }) => percent),
					backgroundColor: colours.accent,
					borderRadius: 6,
					borderSkipped: 'start',
					barPercentage: 0.55,
					maxBarThickness: 28
				}
			]
		},
		options: {
			...shared(),
			indexAxis: 'y',
			scales: {
				x: {
					min: 0,
					max: 100,
					grid: { color: colours.line, drawTicks: false },
					border: { display: false },
					ticks: {
						color: colours.soft,
						font: { family: colours.font, size: 13 },
						stepSize: width < 420 ? 50 : 25,
						maxRotation: 0,
						padding: 8,
						callback: (value) => `${value} %`
					}
				},
				y: {
					grid: { display: false },
					border: { color: colours.soft },
					ticks: { color: colours.ink, font: { family: colours.font, size: 14 }, padding: 8 }
				}
			}
		}
	};
}

function radar(chart: Chart, colours: Colours, width: number): ChartConfiguration<'radar'> {
	const isNarrow = width < NARROW;
	return {
		type: 'radar',
		data: {
			labels: chart.rows.map(({ title }) => lines(title, isNarrow ? NARROW_LABEL : LONGEST_LABEL)),
			datasets: [
				...(chart.normTitle === null ? [] : [groupLine(chart, colours)]),
				{
					data: chart.rows.map(({ percent }) => percent),
					borderColor: colours.accent,
					backgroundColor: colours.fill,
					borderWidth: 2.5,
					pointBackgroundColor: colours.accent,
					pointRadius: 4,
					fill: true
				}
			]
		},
		options: {
			...shared(),
			scales: {
				r: {
					min: 0,
					max: 100,
					grid: { color: colours.line },
					angleLines: { color: colours.line },
					pointLabels: {
						color: colours.ink,
						font: { family: colours.font, size: isNarrow ? 13 : 15 },
						padding: 8
					},
					ticks: { display: false, stepSize: 25 }
				}
			}
		}
	};
}

/** The averages of the group, told from the person's own line by its dashes and its bare corners, not by colour. */
function groupLine(chart: Chart, colours: Colours) {
	return {
		data: chart.rows.map(({ normPercent }) => normPercent),
		borderColor: colours.soft,
		borderDash: [6, 5],
		borderWidth: 2,
		pointRadius: 0,
		fill: false
	};
}

function shared() {
	return {
		responsive: true,
		maintainAspectRatio: false,
		// A bar caught half-grown, by a slow machine or a printer, would show a wrong value.
		animation: false as const,
		// The canvas tells nothing that the table lacks, so pointing at it shows nothing either.
		events: []
	};
}

/** A long title on two or three lines, so that the bars keep their room. */
function lines(title: string, longest = LONGEST_LABEL): string[] {
	const found: string[] = [];
	for (const word of title.split(' ')) {
		const last = found.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= longest) {
			found[found.length - 1] = `${last} ${word}`;
		} else found.push(word);
	}
	return found;
}

import { BarController, BarElement, CategoryScale, Chart as Canvas, LinearScale } from 'chart.js';
import { numberWords } from '$core/report/number-words.ts';

Canvas.register(BarController, BarElement, CategoryScale, LinearScale);

type Bar = { value: number; band: string | null; percent: number };

/** Draws the share of sheets behind each score. Bands take turns in two colours; the table beside it has their names. */
export function drawDistribution(canvas: HTMLCanvasElement, bars: readonly Bar[]): () => void {
	const looks = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(forced-colors: active)')];
	const bands = [...new Set(bars.map(({ band }) => band))];
	let drawn: { destroy(): void } | null = null;

	function redraw(): void {
		drawn?.destroy();
		// `light-dark()` resolves only where a colour is used, so the canvas wears each once.
		const worn = getComputedStyle(canvas);
		const [one, other] = [worn.outlineColor, worn.caretColor];
		const font = { family: worn.fontFamily, size: 12 };
		const ticks = { color: worn.textDecorationColor, font, maxRotation: 0, autoSkipPadding: 12 };
		drawn = new Canvas(canvas, {
			type: 'bar',
			data: {
				labels: bars.map(({ value }) => numberWords(value)),
				datasets: [
					{
						data: bars.map(({ percent }) => percent),
						backgroundColor: bars.map(({ band }) => (bands.indexOf(band) % 2 === 0 ? one : other)),
						barPercentage: 0.95,
						categoryPercentage: 0.95,
						maxBarThickness: 36
					}
				]
			},
			options: {
				responsive: true,
				maintainAspectRatio: false,
				animation: false,
				// The canvas tells nothing that the table lacks, so pointing at it shows nothing either.
				events: [],
				scales: {
					x: { grid: { display: false }, border: { color: worn.borderTopColor }, ticks },
					y: {
						beginAtZero: true,
						border: { display: false },
						grid: { color: worn.borderTopColor, drawTicks: false },
						ticks: { ...ticks, maxTicksLimit: 4, callback: (value) => `${value} %` }
					}
				}
			}
		});
	}

	redraw();
	for (const look of looks) look.addEventListener('change', redraw);
	return () => {
		for (const look of looks) look.removeEventListener('change', redraw);
		drawn?.destroy();
	};
}

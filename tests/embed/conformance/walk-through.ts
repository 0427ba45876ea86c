import { consentVerdict } from './consent-verdict.ts';
import type { Embed } from './find-embeds.ts';
import { frameParts } from './frame-parts.ts';
import { isInView } from './is-in-view.ts';
import { isReady } from './is-ready.ts';
import { tabOut, tabTo } from './keyboard.ts';
import { isRight, offBy } from './off-by.ts';
import type { Opened } from './open-page.ts';
import { saidBeforeConsent } from './said-before-consent.ts';
import { settled } from './settled.ts';
import { storageVerdict } from './storage-verdict.ts';
import { take } from './take.ts';
import { notApplicable, verdict, type Verdict } from './verdict.ts';

const PLAIN = 'This frame was written by hand: nobody tells the page its height.';
const NEVER_READY =
	'It never did. Is the origin of the page in embeds.yaml, letter by letter? Does the policy of the page allow the checks in script-src and frame-src?';

/** From a phone on its side to one that is held upright. */
const NARROWER = 440;

/** What has been wrong once is not waited for again. */
const patience = (wrong: readonly string[]): number | undefined =>
	wrong.length > 0 ? 0 : undefined;

/** Takes one of the checks on the page from its first page to its results, and says what that was like. */
export async function walkThrough(opened: Opened, index: number): Promise<Verdict[]> {
	const { page, heard } = opened;
	const embed = opened.embeds[index]!;
	const ours = () =>
		heard.filter(({ frame }) => frame === embed.frame || frame === page.mainFrame());
	await embed.iframe.evaluate((node) => node.scrollIntoView({ block: 'start' }));
	if (!embed.isPlain && !(await isReady(embed, heard))) return [verdict('ready', NEVER_READY)];

	const offs: number[] = [];
	const wrongHeights: string[] = [];
	const outOfView: string[] = [];
	const measureAt = async (screen: string): Promise<void> => {
		const off = await settled(() => offBy(embed), isRight, patience(wrongHeights));
		offs.push(Math.abs(off));
		if (isRight(off)) return;
		const pixels = `${Math.abs(Math.round(off))} pixels`;
		wrongHeights.push(
			off > 0 ? `${pixels} too many on ${screen}` : `${pixels} are missing on ${screen}`
		);
	};

	if (!embed.isPlain) await measureAt('the first page');
	const isCaught = (await tabTo(embed, frameParts.begin)) && !(await tabOut(embed));
	const stuckAt = await take(embed, {
		// As far down as it gets, so that what is new has to be brought into view.
		before: () => embed.iframe.evaluate((node) => node.scrollIntoView({ block: 'end' })),
		after: async (screen) => {
			if (embed.isPlain) return;
			await measureAt(screen);
			if (!(await settled(() => isInView(embed), Boolean, patience(outOfView))))
				outOfView.push(screen);
		}
	});
	if (!embed.isPlain) {
		const high = await heightOf(embed);
		await widen(embed, -NARROWER);
		await measureAt('the results in a narrow window');
		await widen(embed, NARROWER);
		await measureAt('the results in a wide window again');
		if (Math.abs((await heightOf(embed)) - high) > 1) {
			wrongHeights.push('After a narrow window it is not as high as it was before');
		}
	}

	const early = saidBeforeConsent(ours());
	const storage = await storageVerdict(embed, stuckAt);
	const consent = await consentVerdict(embed, stuckAt, heard);

	return [
		embed.isPlain ? notApplicable('ready', PLAIN) : verdict('ready', null),
		embed.isPlain
			? notApplicable('height', PLAIN)
			: verdict(
					'height',
					wrongHeights[0],
					`${offs.length} times, at most ${Math.max(...offs).toFixed(1)} pixels off`
				),
		embed.isPlain
			? notApplicable('view', PLAIN)
			: verdict(
					'view',
					outOfView.length > 0
						? `${outOfView[0]} does not. Does a header that stays need the attribute \`offset\`?`
						: null
				),
		verdict(
			'keyboard',
			stuckAt !== null
				? `It does not get beyond ${stuckAt}.`
				: isCaught
					? 'Tab does not get out of the frame again.'
					: null
		),
		verdict('messages', early[0] && `This was: ${early[0]}`, `${ours().length} messages`),
		consent,
		storage
	];
}

function heightOf({ iframe }: Embed): Promise<number> {
	return iframe.evaluate((node) => node.clientHeight);
}

/** Makes the window wider, or narrower, and waits until the frame has seen that. */
async function widen({ page, frame }: Embed, by: number): Promise<void> {
	const widthOf = (): Promise<number> => frame.evaluate(() => innerWidth);
	const before = await widthOf();
	const { width, height } = page.viewportSize()!;
	await page.setViewportSize({ width: width + by, height });
	await settled(widthOf, (now) => now !== before);
}

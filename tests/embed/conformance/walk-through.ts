import { agree } from './agree.ts';
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
			off > 0 ? `${pixels} are left empty on ${screen}` : `${pixels} are cut off on ${screen}`
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
		const before = page.viewportSize()!;
		await page.setViewportSize({ ...before, width: 360 });
		await measureAt('the results in a narrow window');
		await page.setViewportSize(before);
		await measureAt('the results in a wide window again');
	}

	const early = saidBeforeConsent(ours());
	const storage = await storageVerdict(embed, stuckAt);
	const atConsent = heard.length;
	const consent =
		stuckAt === null && embed.share !== null
			? verdict(
					'consent',
					await agree(embed, () =>
						heard.slice(atConsent).filter(({ frame }) => frame === embed.frame)
					),
					'what went had been shown'
				)
			: notApplicable('consent', 'The page asks for nothing.');

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

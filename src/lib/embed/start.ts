import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/frame.css';
import { hydrate } from 'svelte';
import Framed from '../components/embed/Framed.svelte';
import { Host } from './host.svelte.ts';
import { readFrameData } from './frame-json.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { tellThemeProblems } from './tell-theme-problems.ts';

/** Takes over a frame's page from the server. Whoever is to be heard must be listened to before the page has loaded. */
const data = readFrameData(document.getElementById('data')?.textContent ?? '');
const host = new Host(data.hosts, window);
openElsewhere(document);
tellThemeProblems(data.themeProblems);
// A page that came with a result is taken over as it is, so all that drew it must be here.
const hasResult = data.posted?.report != null;
const later = hasResult ? await import('./framed-later.ts') : null;
const figure = hasResult
	? (await import('../components/results/ChartFigure.svelte')).default
	: null;
const target = document.getElementById('frame');
if (target) hydrate(Framed, { target, props: { data, later, figure, host } });

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
const later = data.posted?.report ? await import('./framed-later.ts') : null;
const target = document.getElementById('frame');
if (target) hydrate(Framed, { target, props: { data, later, host } });

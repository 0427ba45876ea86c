/** What only a result needs: the engine, the report and the components that show it. Loaded while the person answers. */
export { workOut } from './work-out.ts';
export { default as Results } from '../components/results/Results.svelte';

import { RapportCheck } from './rapport-check.ts';

// A page may hold two loaders, of two versions even. The first one stands.
if (!customElements.get('rapport-check')) customElements.define('rapport-check', RapportCheck);

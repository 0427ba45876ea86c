import { createElement, StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Says how high the check is, so that every resize renders the page around it once more. */
function App({ checks }) {
	const check = useRef(null);
	const [height, setHeight] = useState(0);

	useEffect(() => {
		const element = check.current;
		const note = (event) => setHeight(event.detail.height);
		element.addEventListener('resized', note);
		void import(/* @vite-ignore */ `${checks}/embed/v1.js`);
		return () => element.removeEventListener('resized', note);
	}, [checks]);

	return createElement(
		'main',
		null,
		createElement('h1', null, 'An app in React'),
		createElement('rapport-check', { ref: check, check: 'social-overload', embed: 'hosts' }),
		createElement('p', { 'data-height': height }, createElement('a', { href: '/react' }, 'Top'))
	);
}

const app = document.getElementById('app');
createRoot(app).render(
	createElement(StrictMode, null, createElement(App, { checks: app.dataset.checks }))
);

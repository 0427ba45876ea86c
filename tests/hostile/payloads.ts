/** What each payload tries to run. A page on which it ran has `window.pwned`. */
const RUN = 'window.pwned=1';

/** Ways to make a browser run something, were a text put into a page as markup. */
const vectors = [
	`<script>${RUN}</script>`,
	`<ScRiPt src="data:text/javascript,${RUN}"></sCrIpT>`,
	`<img src=x onerror="${RUN}">`,
	`<img/src=x/onerror=${RUN}>`,
	`<svg onload="${RUN}">`,
	`<svg><script>${RUN}</script></svg>`,
	`<svg><animate onbegin="${RUN}" attributeName=x dur=1s>`,
	`<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
	`<iframe src="javascript:parent.${RUN}"></iframe>`,
	`<details open ontoggle="${RUN}">x</details>`,
	`<video><source onerror="${RUN}"></video>`,
	`<audio src=x onerror="${RUN}"></audio>`,
	`<input autofocus onfocus="${RUN}">`,
	`<body onload="${RUN}">`,
	`<marquee onstart="${RUN}">x</marquee>`,
	`<object data="javascript:${RUN}"></object>`,
	`<embed src="javascript:${RUN}">`,
	`<a href="javascript:${RUN}">press</a>`,
	`<form action="javascript:${RUN}"><button>press</button></form>`,
	`<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
	`<base href="https://evil.example/">`,
	`<link rel="stylesheet" href="https://evil.example/x.css">`,
	`<style>*{background:url(https://evil.example/x)}</style>`,
	`<template shadowrootmode="open"><script>${RUN}</script></template>`,
	`<math><mtext></mtext><mglyph><style><img src=x onerror=${RUN}></style></mglyph></math>`,
	`{@html "<img src=x onerror=${RUN}>"}`,
	`\${${RUN}}{{constructor.constructor('${RUN}')()}}`
];

/** Ways out of where a text may have been put. */
const ways = [
	'',
	'">',
	"'>",
	'</p>',
	'</script>',
	'</style>',
	'</title>',
	'</textarea>',
	'-->',
	']]>'
];

/** Every way out before every vector: 270 texts that must be shown as they are and run nowhere. */
export const payloads: readonly string[] = ways.flatMap((way) =>
	vectors.map((vector) => `${way}${vector}`)
);

/** Words that mean something to JavaScript, to forms or to pages, and are names an author may give. */
export const hostileNames: readonly string[] = [
	'constructor',
	'__proto__',
	'prototype',
	'toString',
	'hasOwnProperty',
	'valueOf',
	'form',
	'name',
	'id',
	'action',
	'method',
	'submit',
	'reset',
	'length',
	'item',
	'elements',
	'location',
	'document',
	'window',
	'then'
];

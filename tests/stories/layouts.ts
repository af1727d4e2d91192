/** Stories in the many dresses of real sites: one page for each way in which a page can be difficult. */
import { newsArticle, PARAGRAPHS, writePage } from './story-template.ts';

/** A page by the name of its difficulty. */
export interface Layout {
  body(): string;
  type?: string;
}

const TITLE = 'A delay in St Petersburg';
const DATE = '2025-04-12';
const DATA = newsArticle(TITLE, DATE);

const paragraphs = (texts: readonly string[] = PARAGRAPHS) =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
const STORY = `<article>\n<h1>${TITLE}</h1>\n${paragraphs()}\n</article>`;

/** A page of any body. */
function page(body: string, { style = '', head = '', html = 'lang="en"' } = {}): string {
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<title>${TITLE}</title>
<script type="application/ld+json">${DATA}</script>
${head}
<style>body { max-width: 40em; margin: 2em auto; font: 18px/1.6 serif } ${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** UTF-16 units of the long story. */
const MEGABYTE = 1_000_000;
/** Elements of the page that is mostly furniture. */
const MANY_ELEMENTS = 16_000;

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  columns: { body: () => page(STORY, { style: 'article { columns: 2; max-width: 60em }' }) },
  dark: { body: () => page(STORY, { style: 'body { background: #111; color: #eee }' }) },
  rtl: { body: () => page(STORY, { html: 'lang="en" dir="rtl"' }) },
  vertical: {
    body: () => page(STORY, { style: 'article { writing-mode: vertical-rl; height: 30em }' }),
  },
  zoomed: { body: () => page(STORY, { style: 'article { zoom: 1.7 }' }) },
  transformed: {
    body: () =>
      page(STORY, { style: 'article { transform: scale(0.9) rotate(2deg); filter: blur(0) }' }),
  },
  unselectable: { body: () => page(STORY, { style: '* { user-select: none !important }' }) },
  sticky: {
    body: () =>
      page(`<header>The Demo Courier</header>${STORY}`, {
        style:
          'header { position: sticky; top: 0; background: white; height: 4em; z-index: 2147483647 }',
      }),
  },
  tables: {
    body: () =>
      page(
        `<table width="100%"><tr><td width="160"><a href="#a">World</a></td><td><h1>${TITLE}</h1>${paragraphs()}</td></tr></table>`,
      ),
  },
  'line-breaks': {
    body: () => page(`<div class="story"><h1>${TITLE}</h1>${PARAGRAPHS.join('<br><br>\n')}</div>`),
  },
  greedy: {
    body: () =>
      page(STORY, {
        style:
          '* { all: unset !important } div, section { display: none !important; font-size: 60px !important; transform: scale(3) !important }',
      }),
  },
  shadow: {
    body: () =>
      page(
        `<news-story></news-story>
<script>
customElements.define('news-story', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<style>p { line-height: 1.8 }</style>${STORY}`)};
  }
});
</script>`,
      ),
  },
  slotted: {
    body: () =>
      page(
        `<news-frame>${STORY}</news-frame>
<script>
customElements.define('news-frame', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<main><slot></slot></main>';
  }
});
</script>`,
      ),
  },
  dialog: {
    body: () =>
      page(`<p>Today’s stories</p><dialog>${STORY}</dialog>
<script>document.querySelector('dialog').showModal()</script>`),
  },
  fullscreen: {
    body: () =>
      page(`<button onclick="document.querySelector('main').requestFullscreen()">Read in full</button>
<main style="background: white; overflow: auto">${STORY}</main>`),
  },
  iframe: {
    body: () =>
      page(`<p>Today</p><iframe src="/layouts/columns.html" width="900" height="700"></iframe>`),
  },
  frameset: {
    body: () =>
      `<!doctype html><html><head><title>Frames</title><script type="application/ld+json">${DATA}</script></head>
<frameset cols="100%"><frame src="/layouts/columns.html"></frameset></html>`,
  },
  xhtml: {
    type: 'application/xhtml+xml',
    body: () => `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">
<head><title>${TITLE}</title><script type="application/ld+json">${DATA}</script></head>
<body><div><h1>${TITLE}</h1>${paragraphs()}</div></body></html>`,
  },
  rewritten: {
    body: () =>
      page(`${STORY}
<script>
function rewrite() {
  document.open();
  document.write(${JSON.stringify(page(STORY)).replaceAll('</', '<\\/')});
  document.close();
}
</script>`),
  },
  clearing: {
    body: () => page(`${STORY}<script>setInterval(() => CSS.highlights.clear(), 3000)</script>`),
  },
  broken: {
    body: () =>
      page(STORY, {
        head: `<script>
for (const [proto, names] of [
  [Node.prototype, ['contains', 'appendChild', 'insertBefore', 'compareDocumentPosition', 'getRootNode']],
  [Element.prototype, ['closest', 'matches', 'querySelector', 'getAttribute', 'attachShadow', 'append', 'getBoundingClientRect']],
  [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
  [Document.prototype, ['createElement', 'createRange', 'createTreeWalker', 'elementFromPoint']],
  [Range.prototype, ['setStart', 'setEnd', 'getClientRects']],
  [Array.prototype, ['toSorted', 'at']],
]) for (const name of names) proto[name] = () => { throw new Error('The page has broken ' + name); };
</script>`,
      }),
  },
  clobbered: {
    body: () =>
      page(
        `<form action="#">${['nextSibling', 'firstChild', 'isConnected']
          .map((name) => `<input type="hidden" name="${name}">`)
          .join(
            '',
          )}${STORY}</form><img name="defaultView" alt=""><img name="documentElement" alt="">`,
      ),
  },
  consent: {
    body: () =>
      page(`${STORY}
<div id="wall" role="dialog" style="position: fixed; inset: 0; background: white; z-index: 99">
<p>${'We and our partners store things on your device, for Kaja Kallas and others. '.repeat(20)}</p>
<button onclick="wall.remove()">Accept</button></div>`),
  },
  paywall: {
    body: () =>
      page(`<article><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p><div id="offer"><p>Subscribe to read on.</p></div></article>
<script>function unlock() { document.querySelector('article').innerHTML = ${JSON.stringify(`<h1>${TITLE}</h1>${paragraphs()}`)} }</script>`),
  },
  'live-blog': {
    body: () =>
      page(`<main><h1>${TITLE}</h1><div id="feed"><p>${PARAGRAPHS[0]}</p></div></main>
<script>
const MORE = ${JSON.stringify(PARAGRAPHS.slice(1))};
function addEntry() {
  const entry = document.createElement('section');
  entry.innerHTML = '<h2>Now</h2><p>' + MORE.shift() + '</p>';
  feed.prepend(entry);
}
</script>`),
  },
  spa: {
    body: () =>
      page(`<div id="app">${STORY}</div>
<script>
const SECOND = ${JSON.stringify(`<article><h1>Rain in Brussels</h1><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></article>`)};
function turn() {
  history.pushState({}, '', '/layouts/spa.html?story=2');
  document.querySelector('script[type="application/ld+json"]').textContent = ${JSON.stringify(newsArticle('Rain in Brussels', '2025-04-13'))};
  setTimeout(() => { app.innerHTML = SECOND }, 300);
}
</script>`),
  },
  hydrated: {
    body: () =>
      page(`<main id="app"><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<button>0</button></article></main>
<script type="module">
import { h, hydrate } from '/vendor/preact.js';
const before = document.getElementById('app').innerHTML;
let likes = 0;
const Story = () => h('article', null, h('h1', null, ${JSON.stringify(TITLE)}),
  ...${JSON.stringify(PARAGRAPHS)}.map((text) => h('p', null, text)), h('button', { onClick: like }, likes));
const draw = () => hydrate(h(Story), document.getElementById('app'));
function like() { likes++; draw(); }
setTimeout(() => { draw(); globalThis.isWhole = before === document.getElementById('app').innerHTML }, 1500);
globalThis.like = like;
</script>`),
  },
  unread: {
    body: () =>
      page(`${STORY}<nav>Peskov in the menu of the day, and more of it for all who look for it</nav>
<div contenteditable="true">Kallas as somebody writes it who has not finished yet, and goes on writing</div>
<pre>const name = 'Peskov';</pre><p hidden>Kallas hidden from all who read, though she stands in the page</p>
<textarea>Witkoff</textarea><p style="display: none">Healey, too, is hidden from everybody who comes by</p>`),
  },
  long: {
    body: () => {
      const count = Math.ceil(MEGABYTE / PARAGRAPHS.join('').length);
      const texts = Array.from({ length: count }, (_, n) =>
        PARAGRAPHS.map((text) => `${n + 1}. ${text}`),
      );
      return writePage({ title: TITLE, paragraphs: texts.flat(), linkedData: DATA });
    },
  },
  furnished: {
    body: () => {
      const card = '<div class="card"><span><i></i></span><a href="#">More <b>of it</b></a></div>';
      return page(`${STORY}<div class="grid">${card.repeat(MANY_ELEMENTS / 6)}</div>`);
    },
  },
};

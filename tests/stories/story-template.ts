/** Writes the small pages of the tests: a story in the plain dress of a news site. */

/** A story, and the ways in which its page may be odd. */
export interface TestStory {
  title: string;
  /** Paragraphs as HTML. */
  paragraphs: readonly string[];
  /** Structured data as it stands in the page; none where null. */
  linkedData: string | null;
  /** More of the head, as HTML. */
  head?: string;
  /** A script that runs after the story. */
  script?: string;
}

/** A story that any page can carry; four people, one of them twice. */
export const PARAGRAPHS = [
  'The evening began with a delay. Kremlin spokesman Dmitry Peskov told reporters that the talks in St Petersburg would go on for as long as they had to, and that nobody should look at the clock.',
  'In Brussels the EU’s foreign policy chief, Kaja Kallas, said that the Union would stand by Ukraine. Asked about the talks, Kallas said that she would judge them by what followed.',
  'US envoy Steve Witkoff left without a word. British Defence Secretary John Healey had promised more arms that afternoon, and the ministers around him had promised to follow.',
];

/** Structured data of a news article, dated or not. */
export function newsArticle(title: string, date?: string): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(date === undefined ? {} : { datePublished: date }),
  });
}

/** The page of a story. */
export function writePage({ title, paragraphs, linkedData, head = '', script }: TestStory): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
${linkedData === null ? '' : `<script type="application/ld+json">${linkedData}</script>`}
${head}
</head>
<body>
<header><nav><a href="#top">World</a> <a href="#more">Politics</a></nav></header>
<main><article>
<h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>
<footer>Written to test Gloss.</footer>
${script === undefined ? '' : `<script>${script}</script>`}
</body>
</html>
`;
}

/** Tells what stands beside a story from the story: teasers, share bars, newsletters, comments. */

/** Words in a class or id by which page builders name what is not the story. */
const WORDS = [
  'related\\w*',
  'promos?',
  'promotion',
  'newsletters?',
  'sign-?up',
  'subscri\\w+',
  'shar(?:e|ing)',
  'social\\w*',
  'comments?',
  'disqus',
  'livefyre',
  'recirc\\w*',
  'recommend\\w*',
  'read-?(?:more|next|also)',
  'more-?(?:on|from|stories|news)',
  'most-?(?:read|popular|viewed)',
  'trending',
  'popular',
  'outbrain',
  'taboola',
  'ads?',
  'advert\\w*',
  'sponsor\\w*',
  'donat\\w+',
  'by-?lines?',
  'author\\w*',
  'tags',
  'topics',
  'breadcrumbs?',
  'cookies?',
  'consent',
  'toolbar',
  'widgets?',
  'sidebar',
  'teasers?',
  'footer',
  'menu',
  'nav',
  'credits?',
  'copyright',
  'timestamp',
  'pub-?date',
  'print',
  'polls?',
  'meta',
  'meta-?data',
];
const PROMOTION = new RegExp(`(?:^|[-_\\s])(?:${WORDS.join('|')})(?:$|[-_\\s])`, 'i');
/** What a content system writes of a post's subject says nothing of its place: `tag-social-media`. */
const SUBJECT = /(?:^|\s)(?:tag|category)-\S+/g;

/**
 * Whether an element stands beside the story by what it is (`aside`, `footer`) or by the names it bears.
 * Names in camel case are split first: `relatedLinks`.
 */
export function isNamedPromotion(element: Element): boolean {
  if (element.localName === 'aside' || element.localName === 'footer') return true;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name === ' ') return false;
  return PROMOTION.test(name.replace(SUBJECT, '').replace(/([a-z])([A-Z])/g, '$1-$2'));
}

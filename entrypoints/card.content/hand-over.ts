/** How the reader finds the card, whose script comes into a page later than its own. */
import type { CardHost } from './card-host.tsx';

export type CreateCardHost = (document: Document) => CardHost;

/** A symbol, since a page can name an element after any property. */
const PLACE = Symbol.for('card');

/** What scripts of one extension share in a page: their global object, which the page's own scripts never see. */
interface Scope {
  [PLACE]?: CreateCardHost;
}

/** Leaves the card where the reader of this page looks for it. */
export function handOverCard(create: CreateCardHost, scope: object = globalThis): void {
  (scope as Scope)[PLACE] = create;
}

/** The card, once its script has run in this page. */
export function findCard(scope: object = globalThis): CreateCardHost | undefined {
  return (scope as Scope)[PLACE];
}

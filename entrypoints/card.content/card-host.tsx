/** Holds the card: one element in the page while a card shows, closed to the page, above everything. */
import { render } from 'preact';
import card from '@/components/card/card.css?inline';
import { ClaimCard, type ClaimCardProps } from '@/components/claim-card/ClaimCard.tsx';
import claimCard from '@/components/claim-card/claim-card.css?inline';
import controls from '@/components/controls.css?inline';
import { PersonCard, type PersonCardProps } from '@/components/person-card/PersonCard.tsx';
import personCard from '@/components/person-card/person-card.css?inline';
import tokens from '@/components/tokens.css?inline';
import type { Point } from '@/utils/page/geometry.ts';
import type { Places } from '@/utils/page/intent-state.ts';
import { closestAcross } from '@/utils/page/tree.ts';
import { placeCard, placeSheet } from './place-card.ts';

/** No rule of the page reaches the host: in a shadow tree `!important` beats the page's own. */
const HOST = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  display: block !important;
  margin: 0 !important;
  font-size: 16px !important;
}`;
/** Events on the card are nobody else's: pages close menus and dialogs on clicks they take for outside. */
const PRIVATE_EVENTS = (
  'click dblclick auxclick contextmenu mousedown mouseup mouseover mouseout pointerdown pointerup pointerover ' +
  'pointerout touchstart touchend wheel keydown keyup keypress focusin focusout selectstart dragstart'
).split(' ');

/** Milliseconds after which a card vanishes that nobody keeps alive, and between two signs of life. */
const LIFE_MS = 3_000;
const SIGN_MS = 1_000;

/** What is to be read on the card. */
export type CardFace =
  | { of: 'person'; props: PersonCardProps }
  | { of: 'claim'; props: ClaimCardProps };

/** What to show, and where. */
export interface CardShowing {
  face: CardFace;
  range: Range;
  near: Point | undefined;
  onPlaced(places: Places): void;
}

export interface CardHost {
  /** Makes what takes time, while nobody waits for a card yet. */
  prepare(): void;
  show(showing: CardShowing): void;
  hide(): void;
  /** Puts the focus into the card; it goes back to where it was when the card closes. */
  focus(): void;
  isHost(node: EventTarget | null): boolean;
}

/** A host that is in the page only while a card shows. */
export function createCardHost(document: Document): CardHost {
  let made: ReturnType<typeof createHost> | undefined;
  let placing = new AbortController();

  const hide = () => {
    placing.abort();
    if (!made?.host.isConnected) return;
    const before = document.activeElement === made.host ? made.focusBefore() : undefined;
    render(null, made.root);
    made.host.remove();
    before?.focus({ preventScroll: true });
  };

  return {
    hide,
    prepare() {
      made ??= createHost(document);
    },
    focus: () => made?.root.querySelector('section')?.focus(),
    isHost: (node) => made !== undefined && node === made.host,
    show({ face, range, near, onPlaced }) {
      placing.abort();
      placing = new AbortController();
      made ??= createHost(document);
      const { host, root, move, limit } = made;
      render(<Face {...face} />, root);
      if (root.firstElementChild) keepAlive(root.firstElementChild, placing.signal);
      bringToTop(host, range);
      const { signal } = placing;
      if (face.props.form === 'sheet') placeSheet({ card: host, move, limit }, signal);
      else placeCard({ range, card: host, near, move, limit, onPlaced }, signal);
    },
  };
}

function Face(face: CardFace) {
  return face.of === 'person' ? <PersonCard {...face.props} /> : <ClaimCard {...face.props} />;
}

function createHost(document: Document) {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const place = new CSSStyleSheet();
  place.replaceSync(':host { left: 0 !important; top: 0 !important }');
  root.adoptedStyleSheets = [
    sheetOf(HOST),
    ...[tokens, controls, card, personCard, claimCard].map(sheetOf),
    place,
  ];
  for (const type of PRIVATE_EVENTS)
    root.addEventListener(type, (event) => event.stopPropagation());
  let before: HTMLElement | undefined;
  root.addEventListener('focusin', (event) => {
    const { relatedTarget } = event as FocusEvent;
    const isWithin = relatedTarget instanceof Node && root.contains(relatedTarget);
    if (!isWithin) before = relatedTarget instanceof HTMLElement ? relatedTarget : undefined;
  });
  const [rule] = place.cssRules;
  const move = ({ left, top }: { left: number; top: number }) => {
    if (!(rule instanceof CSSStyleRule)) return;
    rule.style.setProperty('left', `${left}px`, 'important');
    rule.style.setProperty('top', `${top}px`, 'important');
  };
  const limit = (room: { width: number; height: number } | null) => {
    if (!(rule instanceof CSSStyleRule)) return;
    rule.style.setProperty('--gloss-room', room && `${room.height}px`);
    rule.style.setProperty('--gloss-wide', room && `${room.width}px`);
  };
  return { host, root, move, limit, focusBefore: () => before };
}

/** Firefox stops a script in the middle when its extension goes; what it has drawn then goes by itself. */
function keepAlive(card: Element, signal: AbortSignal): void {
  const end = card.animate(
    { visibility: 'hidden' },
    { duration: 1, delay: LIFE_MS, fill: 'forwards' },
  );
  const sign = setInterval(() => {
    end.currentTime = 0;
  }, SIGN_MS);
  const stop = () => {
    clearInterval(sign);
    end.cancel();
  };
  signal.addEventListener('abort', stop, { once: true });
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

/** Into the top layer; where a modal dialog makes all else inert, inside it. */
function bringToTop(host: HTMLElement, range: Range): void {
  const home = closestAcross(range.startContainer, ':modal') ?? host.ownerDocument.documentElement;
  if (host.parentNode !== home) home.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

/**
 * The card in the page: one element at the end of the root element while a card is open, a closed shadow root in it, a
 * popover in that. Everything goes when the card goes.
 */
import type { Lease } from '../model/lease.ts';
import type { Rect } from '../model/mention.ts';
import { clamp } from './geometry.ts';
import { cycleFocus, isolateEvents } from './isolation.ts';
import { createDiv, focusedElement, rootOf } from './natives.ts';
import { cardWidth, MARGIN, placeCard } from './placement.ts';
import type { CardAnchor, CardCallbacks, CardSurface, CardView, MountOptions } from './surface.ts';

/** What the content is drawn from. */
export interface CardContent extends CardCallbacks {
  readonly view: CardView;
  readonly pinned: boolean;
}

export interface CardLook {
  readonly css: string;
  /** Draws the content into the container at once; null takes it away. */
  readonly draw: (content: CardContent | null, container: HTMLElement) => void;
  readonly lease: Lease;
}

interface Mounted {
  readonly host: HTMLElement;
  readonly card: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly cleared: AbortController;
  readonly focusBefore: Element | null;
}

export function createCardSurface(look: CardLook, options: MountOptions): CardSurface {
  const { window, document } = options;
  let mounted: Mounted | null = null;
  let content: CardContent | null = null;

  const mount = (): Mounted => {
    const host = createDiv(document);
    const shadow = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look.css);
    shadow.adoptedStyleSheets = [sheet];
    const card = createDiv(document);
    card.className = 'card';
    card.popover = 'manual';
    card.role = 'dialog';
    card.tabIndex = -1;
    // Everything on the card is in English unless marked, whatever the page's direction.
    card.lang = 'en';
    card.dir = 'ltr';
    card.setAttribute('aria-labelledby', 'name');
    shadow.append(card);
    isolateEvents(host, card);
    card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) options.onEscape();
      else if (content?.view.by === 'keyboard') cycleFocus(event, card, shadow.activeElement);
    });
    const focusBefore = focusedElement(document);
    rootOf(document).append(host);
    card.showPopover();
    const cleared = watchRemoval(host);
    cleared.signal.addEventListener('abort', look.lease(host, 'remove'));
    return { host, card, shadow, cleared, focusBefore };
  };

  const watchRemoval = (host: HTMLElement): AbortController => {
    const cleared = new AbortController();
    const observer = new MutationObserver(() => {
      if (host.parentNode === rootOf(document)) return;
      hide();
      options.onLost();
    });
    observer.observe(document, { childList: true });
    observer.observe(rootOf(document), { childList: true });
    cleared.signal.addEventListener('abort', () => observer.disconnect());
    return cleared;
  };

  const redraw = (change: Partial<CardContent>): void => {
    if (!mounted || !content) return;
    content = { ...content, ...change };
    mounted.card.toggleAttribute('data-pinned', content.pinned);
    look.draw(content, mounted.card);
  };

  const show = (view: CardView, anchor: CardAnchor): void => {
    mounted ??= mount();
    content = { ...options, view, pinned: false };
    redraw({});
    mounted.card.scrollTop = 0;
    place(anchor);
    if (view.by === 'keyboard') mounted.card.focus({ preventScroll: true });
  };

  const viewport = (): { width: number; height: number } => {
    const { clientWidth, clientHeight } = rootOf(document);
    // In quirks mode the root's height is the document's.
    return {
      width: clientWidth || window.innerWidth,
      height: Math.min(clientHeight || window.innerHeight, window.innerHeight),
    };
  };

  const place = (anchor: CardAnchor): void => {
    if (!mounted || !content) return;
    const { card } = mounted;
    const size = viewport();
    const sheet = content.view.by === 'touch';
    card.toggleAttribute('data-sheet', sheet);
    const top = card.scrollTop;
    setStyle(card, { width: cardWidth(size, sheet), 'max-height': null });
    const height = card.offsetHeight - card.clientHeight + card.scrollHeight;
    const placement = placeCard({ ...anchor, height, viewport: size, sheet });
    card.dataset['side'] = placement.side;
    setStyle(card, {
      left: placement.left,
      width: placement.width,
      top: placement.top,
      bottom: placement.bottom,
      'max-height': placement.maxHeight,
    });
    card.scrollTop = top;
  };

  const keepInside = (): void => {
    if (!mounted) return;
    const { width, height } = viewport();
    const box = mounted.card.getBoundingClientRect();
    setStyle(mounted.card, {
      left: clamp(box.left, MARGIN, width - MARGIN - box.width),
      top: clamp(box.top, MARGIN, height - MARGIN - box.height),
      bottom: null,
    });
  };

  const raise = (): void => {
    if (!mounted) return;
    const focused = mounted.shadow.activeElement;
    mounted.card.hidePopover();
    mounted.card.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  const rect = (): Rect | null => mounted && mounted.card.getBoundingClientRect();

  const hide = (): void => {
    if (!mounted) return;
    const { host, card, cleared, focusBefore } = mounted;
    const hadFocus = focusedElement(document) === host;
    mounted = null;
    content = null;
    cleared.abort();
    look.draw(null, card);
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };

  return { show, setPinned: (pinned) => redraw({ pinned }), place, keepInside, raise, rect, hide };
}

/** Pixels; null leaves it to the style sheet. */
function setStyle(element: HTMLElement, pixels: Readonly<Record<string, number | null>>): void {
  for (const [property, value] of Object.entries(pixels)) {
    element.style.setProperty(property, value === null ? 'auto' : `${value}px`);
  }
  if (pixels['max-height'] === null) element.style.removeProperty('max-height');
}

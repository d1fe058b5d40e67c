/** Keeps what happens in the card from the page, and the page from scrolling under it. */

const PRIVATE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchmove',
  'touchend',
  'focusin',
  'focusout',
  'copy',
  'dragstart',
];

/** The listeners go with the host. */
export function isolateEvents(host: HTMLElement, scroller: HTMLElement): void {
  for (const type of PRIVATE) host.addEventListener(type, (event) => event.stopPropagation());
  // `overscroll-behavior` does not hold where there is nothing to scroll.
  host.addEventListener(
    'wheel',
    (event) => {
      event.stopPropagation();
      if (!event.ctrlKey && !canScroll(scroller, event.deltaY)) event.preventDefault();
    },
    { passive: false },
  );
}

function canScroll({ scrollTop, scrollHeight, clientHeight }: HTMLElement, deltaY: number): boolean {
  return deltaY < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}

/** Tab goes round inside the card. Returns whether the event was used. */
export function cycleFocus(event: KeyboardEvent, card: HTMLElement, focused: Element | null): boolean {
  if (event.key !== 'Tab') return false;
  const stops = [...card.querySelectorAll<HTMLElement>('a[href],button:not([disabled])')].filter((stop) =>
    stop.checkVisibility(),
  );
  const [first] = stops;
  const last = stops.at(-1);
  const atEdge = event.shiftKey ? focused === first || focused === card : focused === last;
  if (!first || !last || !atEdge) return false;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
  return true;
}

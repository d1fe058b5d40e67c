/** Which of the page's events are the card's business. */

/** A finger that moved further than this between touch and lift was scrolling. CSS pixels. */
const TAP_SLOP = 10;

const INTERACTIVE =
  'a[href],area[href],button,input,select,textarea,label,summary,option,video,audio,[role=button],[role=link],[role=tab],[onclick],[contenteditable]';

const EDITABLE = 'input,select,textarea,[contenteditable]:not([contenteditable=false])';

function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((node) => node instanceof Element);
}

/** A click on a link or control belongs to it. */
export function isOnControl(event: Event): boolean {
  return elementsOf(event).some((element) => element.matches(INTERACTIVE));
}

/** Escape that nobody has claimed: not handled, not composing, alone, and not typed into a field. */
export function isFreeEscape(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented || event.isComposing) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return !elementsOf(event).some((element) => element.matches(EDITABLE));
}

export function isTap(down: PointerEvent | null, click: MouseEvent): boolean {
  return !!down && Math.hypot(click.clientX - down.clientX, click.clientY - down.clientY) <= TAP_SLOP;
}

export function isSelecting(window: Window): boolean {
  return window.getSelection()?.isCollapsed === false;
}

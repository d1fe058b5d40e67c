import type { MentionLocator, PlacedMention } from '../model/mention.ts';
import type { Settings } from '../settings/settings.ts';
import { isOnControl, isSelecting, isTap } from './page-events.ts';

export interface ClickContext {
  readonly window: Window;
  readonly locator: MentionLocator;
  readonly dwell: () => Settings['dwell'];
}

/** The mention that a click asks to open: by finger always, by mouse where cards open on click only. */
export function clickedMention(
  event: MouseEvent,
  pressed: PointerEvent | null,
  { window, locator, dwell }: ClickContext,
): { readonly mention: PlacedMention; readonly by: 'touch' | 'pointer' } | null {
  const by = pressed?.pointerType === 'touch' ? 'touch' : 'pointer';
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || !isTap(pressed, event)) return null;
  if (by === 'pointer' && dwell() !== 'click') return null;
  if (isOnControl(event) || isSelecting(window)) return null;
  const mention = locator.at(event.clientX, event.clientY);
  return mention && { mention, by };
}

import type { MentionLocator, PlacedMention } from '../model/mention.ts';
import type { Point } from './geometry.ts';

/** The mention that stepping and "open card" start from. */
interface Stepper {
  /** The current mention, or before there is one the first in view; null on a page without mentions. */
  readonly current: () => PlacedMention | null;
  /** Moves on or back, round the ends. */
  readonly next: (direction: 1 | -1) => PlacedMention | null;
  readonly set: (mention: PlacedMention) => void;
}

export function createStepper(locator: MentionLocator, onCurrent?: (mention: PlacedMention) => void): Stepper {
  let known: PlacedMention | null = null;

  const set = (mention: PlacedMention): void => {
    known = mention;
    onCurrent?.(mention);
  };

  const kept = (): PlacedMention | null => {
    if (known && !locator.has(known)) known = findAgain(locator, known);
    return known;
  };

  const next = (direction: 1 | -1): PlacedMention | null => {
    const list = locator.list();
    const from = kept();
    const at = from ? list.indexOf(from) : -1;
    const found = at < 0 ? firstInView(locator) : list.at((at + direction) % list.length);
    if (found) set(found);
    return found ?? null;
  };

  return { current: () => kept() ?? firstInView(locator), next, set };
}

/** Before there is a current mention, reading is where the window is. */
function firstInView(locator: MentionLocator): PlacedMention | null {
  const list = locator.list();
  return list.find((mention) => locator.rects(mention).some(({ top }) => top >= 0)) ?? list[0] ?? null;
}

/** The mention that stands where a lost one stood: under the pointer, or in the same words of the same block. */
export function findAgain(locator: MentionLocator, lost: PlacedMention, pointer?: Point): PlacedMention | null {
  const { entity, kind, start } = lost.mention;
  const isSame = ({ mention }: PlacedMention): boolean => mention.entity === entity && mention.kind === kind;
  const under = pointer && locator.at(pointer.x, pointer.y);
  if (under && isSame(under)) return under;
  const list = locator.list();
  return list.find((one) => isSame(one) && one.mention.start === start && one.blockText === lost.blockText) ?? null;
}

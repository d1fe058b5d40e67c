/**
 * Stands in for the controller until somebody wants a card: the controller comes with the card's code, so that pages on
 * which no card is opened never load it.
 */
import type { Day } from '../model/dates.ts';
import type { MentionLocator, PlacedMention } from '../model/mention.ts';
import type { Settings } from '../settings/settings.ts';
import { clickedMention } from './clicked-mention.ts';
import type { CardController, CardControllerOptions } from './controller.ts';

export interface CardScoutOptions {
  readonly window: Window;
  readonly locator: MentionLocator;
  readonly dwell: () => Settings['dwell'];
  /** Asked for once; again only after it has failed. */
  readonly start: () => Promise<CardController>;
  readonly signal: AbortSignal;
}

/** The controller of one page, as the card's script leaves it on the bridge. */
export type CreateCards = (
  page: Pick<CardControllerOptions, 'window' | 'document' | 'locator' | 'dwell' | 'signal'> & {
    readonly published: Day | null;
  },
) => CardController;

/** What the page asks of the card's side, whether its code is there or not. */
export type Cards = Pick<CardController, 'showMention' | 'step' | 'openCurrent' | 'pageChanged'>;

/** Passing over a name on the way elsewhere takes less; what is left of the dwell covers loading the code. */
const CONTACT_MS = 100;

export function createCardScout({ window, locator, dwell, start, signal }: CardScoutOptions): Cards {
  const scouting = new AbortController();
  let controller: CardController | null = null;
  let starting: Promise<CardController> | null = null;
  let moved: PointerEvent | null = null;
  let pressed: PointerEvent | null = null;
  let since: number | null = null;
  let frame = 0;
  let timer = 0;

  const stop = (): void => {
    scouting.abort();
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
  };

  const arrive = async (): Promise<CardController> => {
    try {
      starting ??= start();
      return await starting;
    } catch (error) {
      starting = null;
      throw error;
    }
  };

  /** Does the work once the controller is there; nothing when its code cannot be had. */
  const withController = async (work: (cards: CardController) => unknown): Promise<void> => {
    const arrived = controller ?? (await arrive().catch(() => null));
    if (!arrived || signal.aborted) return;
    controller = arrived;
    stop();
    work(arrived);
  };

  const look = (): void => {
    frame = 0;
    if (!moved || !locator.at(moved.clientX, moved.clientY)) {
      since = null;
      return window.clearTimeout(timer);
    }
    if (since !== null || dwell() === 'click') return;
    since = moved.timeStamp;
    const met = since;
    timer = window.setTimeout(() => void withController((cards) => moved && cards.meet(moved, met)), CONTACT_MS);
  };

  const listen = <K extends 'pointermove' | 'pointerover' | 'pointerdown' | 'click'>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
    capture = true,
  ): void => window.addEventListener(type, listener, { capture, passive: true, signal: scouting.signal });

  const onPointer = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    moved = event;
    frame ||= window.requestAnimationFrame(look);
  };
  listen('pointermove', onPointer);
  listen('pointerover', onPointer);
  listen('pointerdown', (event) => {
    pressed = event;
  });
  listen(
    'click',
    (event) => {
      const clicked = clickedMention(event, pressed, { window, locator, dwell });
      if (clicked) void withController((cards) => cards.showMention(clicked.mention, clicked.by));
    },
    false,
  );
  signal.addEventListener('abort', stop);

  /** Whether there is anything to go to; where the code has still to come, it goes there then. */
  const goOn = (work: (cards: CardController) => boolean): boolean => {
    if (controller) return work(controller);
    void withController(work);
    return locator.list().length > 0;
  };

  return {
    showMention: (mention: PlacedMention, by) => void withController((cards) => cards.showMention(mention, by)),
    step: (direction) => goOn((cards) => cards.step(direction)),
    openCurrent: () => goOn((cards) => cards.openCurrent()),
    pageChanged: () => controller?.pageChanged(),
  };
}

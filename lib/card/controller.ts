/**
 * The card's effects: listens to the page, feeds the machine, does what it says. Comes with the card's code, when the
 * scout that stands in for it in the reader has met somebody who wants a card.
 */
import type { Day } from '../model/dates.ts';
import type { EntityId } from '../model/ids.ts';
import type { Mention, MentionLocator, PlacedMention } from '../model/mention.ts';
import type { CardRecord } from '../model/record.ts';
import type { Settings } from '../settings/settings.ts';
import { clickedMention } from './clicked-mention.ts';
import { contains, type Point } from './geometry.ts';
import { rootOf } from './natives.ts';
import { isFreeEscape, isSelecting } from './page-events.ts';
import { extendTrail, hasMoved, isBrushingPast, type PointerTrail } from './pointer-intent.ts';
import { isHeadingFor } from './safe-triangle.ts';
import { createStepper, findAgain } from './stepper.ts';
import { initialState, shownCard, type CardEffect, type CardEvent, type CardState, type Opener } from './state.ts';
import type { CardAnchor, CardSurface, MountCard } from './surface.ts';
import { transition } from './transition.ts';

export interface CardControllerOptions {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly locator: MentionLocator;
  /** Asked for once; again only after it has failed. */
  readonly loadCard: () => Promise<MountCard>;
  /** Rejections count as no record. */
  readonly getRecord: (entity: EntityId, quote: string | null) => Promise<CardRecord | null>;
  readonly dwell: () => Settings['dwell'];
  readonly articleDate: () => Day | null;
  /** "Off on this site" was pressed. The card is closed already. */
  readonly onSiteOff: () => void;
  /** The mention that stepping starts from has changed. */
  readonly onCurrent?: (mention: PlacedMention) => void;
  readonly signal: AbortSignal;
}

export interface CardController {
  /** Opens the mention's card, as from the keyboard where nothing else is said. */
  readonly showMention: (mention: PlacedMention, by?: Opener) => void;
  /** The pointer has been on a mention since before the controller was there. Milliseconds as of `performance.now()`. */
  readonly meet: (event: PointerEvent, since: number) => void;
  /** Moves the current mention on or back, round the ends; an open keyboard card moves along. False: none to go to. */
  readonly step: (direction: 1 | -1) => boolean;
  readonly openCurrent: () => boolean;
  /** To be called after blocks were read again or categories switched. */
  readonly pageChanged: () => void;
}

type Target = PlacedMention;
/** An event without its time. */
type Happening = CardEvent<Target> extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

export function createCardController(options: CardControllerOptions): CardController {
  const { window, document, locator, signal } = options;
  let state: CardState<Target> = initialState();
  let surface: CardSurface | null = null;
  let code: Promise<MountCard> | null = null;
  let timer = 0;
  let frame = 0;
  let trail: PointerTrail = [];
  let moved: PointerEvent | null = null;
  let shifted = false;
  let pressed: PointerEvent | null = null;
  let pressClosed: Target | null = null;
  const records = new Map<number, CardRecord | null>();
  const stepper = createStepper(locator, options.onCurrent);

  const send = (happening: Happening, at = window.performance.now()): void => {
    const step = transition(state, { ...happening, at });
    ({ state } = step);
    step.effects.forEach(perform);
  };

  const perform = (effect: CardEffect<Target>): void => {
    switch (effect.do) {
      case 'wait':
        window.clearTimeout(timer);
        timer = window.setTimeout(() => send({ type: 'time', token: effect.token }), effect.ms);
        break;
      case 'stop-waiting':
        window.clearTimeout(timer);
        break;
      case 'load':
        void load(effect.token, effect.target.mention);
        break;
      case 'show':
        show(effect.token, effect.target, effect.by);
        break;
      case 'hide':
        surface?.hide();
        break;
      case 'pinned':
        surface?.setPinned(effect.pinned);
        break;
    }
  };

  const load = async (token: number, { entity, quote }: Mention): Promise<void> => {
    try {
      code ??= options.loadCard();
      const [mount, record] = await Promise.all([code, options.getRecord(entity, quote?.id ?? null).catch(() => null)]);
      if (signal.aborted) return;
      surface ??= mount({ window, document, ...callbacks });
      records.set(token, record);
      send({ type: 'loaded', token });
    } catch {
      code = null;
      if (!signal.aborted) send({ type: 'failed', token });
    }
  };

  const callbacks = {
    onClose: () => send({ type: 'close' }),
    onPin: () => send({ type: 'pin' }),
    onEscape: () => send({ type: 'escape' }),
    onLost: () => send({ type: 'close' }),
    onSiteOff: () => {
      send({ type: 'close' });
      options.onSiteOff();
    },
  };

  const show = (token: number, mention: Target, by: Opener): void => {
    const record = records.get(token) ?? null;
    records.clear();
    stepper.set(mention);
    surface?.show({ record, mention, articleDate: options.articleDate(), by }, anchorOf(mention, by));
  };

  const anchorOf = (mention: Target, by: Opener): CardAnchor => ({
    lines: locator.rects(mention),
    pointer: by === 'keyboard' ? null : (trail.at(-1) ?? null),
    rtl: window.getComputedStyle(rootOf(document)).direction === 'rtl',
  });

  const isInCard = (point: Point): boolean => {
    const rect = surface?.rect();
    return !!rect && contains(rect, point);
  };

  const soon = (work: () => void): void => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) work();
    });
  };

  const onFrame = (since?: number): void => {
    const event = moved;
    moved = null;
    if (shifted) follow();
    shifted = false;
    if (!event) return;
    const point = { x: event.clientX, y: event.clientY };
    if (!hasMoved(trail, point)) return;
    const before = trail.at(-1);
    trail = extendTrail(trail, { ...point, at: event.timeStamp });
    if (event.buttons) return send({ type: 'unrest' });
    const card = surface?.rect();
    const toward = !!card && !!before && isHeadingFor(before, point, card);
    const inCard = isInCard(point);
    const on = inCard ? null : locator.at(point.x, point.y);
    if (on) catchUp(on);
    const dwell = options.dwell();
    const delay = dwell === 'click' ? null : dwell;
    send({ type: 'pointer', on, inCard, toward, restless: isBrushingPast(trail), delay }, since);
  };

  /** After a scroll or resize: an open card goes with its line, and closes when that has gone from under the pointer. */
  const follow = (): void => {
    const shown = shownCard(state);
    if (!shown) return;
    if (state.name === 'pinned' && shown.by !== 'touch') return surface?.keepInside();
    const point = trail.at(-1);
    if (shown.by === 'pointer' && point) {
      if (isInCard(point)) return;
      const on = locator.at(point.x, point.y);
      if (on) catchUp(on);
      // Following its line, the card would come under the pointer and catch the scrolling.
      if (on !== shownCard(state)?.target) return send({ type: 'elsewhere' });
    }
    const anchor = anchorOf(shown.target, shown.by);
    if (anchor.lines.length > 0) surface?.place(anchor);
  };

  /** The same words under another object: their block was read again. */
  const catchUp = (found: Target): void => {
    const meant = state.name === 'idle' ? state.dismissed : state.target;
    if (!meant || meant === found || meant.mention.entity !== found.mention.entity || locator.has(meant)) return;
    send({ type: 'reread', from: meant, to: found });
  };

  const showMention = (mention: Target, by: Opener = 'keyboard'): void => {
    if (by === 'keyboard') locator.reveal(mention);
    send({ type: 'ask', target: mention, by });
  };

  const step = (direction: 1 | -1): boolean => {
    const next = stepper.next(direction);
    if (!next) return false;
    if (shownCard(state)?.by === 'keyboard') showMention(next);
    else locator.reveal(next);
    return true;
  };

  const openCurrent = (): boolean => {
    const mention = stepper.current();
    if (mention) showMention(mention);
    return !!mention;
  };

  const pageChanged = (): void => {
    const targets = [
      state.name === 'idle' ? state.dismissed : state.target,
      state.name === 'leaving' && state.next?.target,
    ];
    for (const target of targets) {
      if (target && !locator.has(target))
        send({ type: 'reread', from: target, to: findAgain(locator, target, trail.at(-1)) });
    }
  };

  const onPress = (event: PointerEvent): void => {
    pressed = event;
    pressClosed = null;
    if (!event.isTrusted || isInCard({ x: event.clientX, y: event.clientY })) return;
    send({ type: 'unrest' });
    const before = shownCard(state);
    send({ type: 'elsewhere' });
    if (!shownCard(state)) pressClosed = before?.target ?? null;
  };

  const onClick = (event: MouseEvent): void => {
    const point = { x: event.clientX, y: event.clientY };
    const clicked = isInCard(point) ? null : clickedMention(event, pressed, options);
    if (!clicked || clicked.mention === pressClosed) return;
    trail = [{ ...point, at: event.timeStamp }];
    showMention(clicked.mention, clicked.by);
  };

  const onPointer = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    moved = event;
    soon(() => onFrame());
  };

  const onOut = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget || event.pointerType === 'touch') return;
    moved = null;
    trail = [];
    send({ type: 'pointer', on: null, inCard: false, toward: false, restless: false, delay: null });
  };

  const onShift = (event: Event): void => {
    if (!event.isTrusted) return;
    if (event.type === 'scroll') {
      send({ type: 'unrest' });
      // A sheet lies at the window's edge whatever scrolls behind it.
      if (shownCard(state)?.by === 'touch') return;
    }
    shifted = true;
    soon(() => onFrame());
  };

  // On the window throughout: the document's own methods can be shadowed by named elements.
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
    capture = true,
  ): void => window.addEventListener(type, listener, { capture, passive: true, signal });
  listen('pointermove', onPointer);
  listen('pointerover', onPointer);
  listen('pointerout', onOut);
  listen('pointerdown', onPress);
  listen('click', onClick, false);
  listen('scroll', onShift);
  listen('resize', onShift);
  listen('keydown', (event) => isFreeEscape(event) && send({ type: 'escape' }), false);
  listen('pagehide', () => send({ type: 'close' }));
  window.addEventListener('selectionchange', () => isSelecting(window) && send({ type: 'unrest' }), {
    capture: true,
    signal,
  });
  window.addEventListener('fullscreenchange', () => surface?.raise(), { capture: true, signal });
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
    surface?.hide();
  });

  const meet = (event: PointerEvent, since: number): void => {
    moved = event;
    onFrame(since);
  };

  return { showMention, meet, step, openCurrent, pageChanged };
}

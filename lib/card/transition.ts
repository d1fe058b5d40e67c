import { GRACE_MS, PREFETCH_MS, QUICK_DWELL_MS, QUICK_WINDOW_MS } from './delays.ts';
import { shownCard } from './state.ts';
import type {
  CardEffect,
  CardEvent,
  CardState,
  Dwell,
  Dwelling,
  Idle,
  Leaving,
  Opener,
  PointerReport,
  Step,
} from './state.ts';

export function transition<T>(state: CardState<T>, event: CardEvent<T>): Step<T> {
  switch (event.type) {
    case 'pointer':
      return onPointer(state, event);
    case 'unrest':
      return onUnrest(state);
    case 'time':
      return onTime(state, event.token, event.at);
    case 'loaded':
      return onLoaded(state, event.token, event.at);
    case 'failed':
      return onFailed(state, event.token);
    case 'ask':
      return onAsk(state, event.target, event.by);
    case 'elsewhere':
      return state.name === 'open' || state.name === 'leaving' ? close(state, event.at, null) : stay(state);
    case 'escape':
      return onEscape(state, event.at);
    case 'pin':
      return onPin(state);
    case 'close':
      return shownCard(state) || state.name === 'awaited' ? close(state, event.at, targetOf(state)) : stay(state);
    case 'reread':
      return onReread(state, event.from, event.to);
  }
}

function stay<T>(state: CardState<T>): Step<T> {
  return { state, effects: [] };
}

function targetOf<T>(state: CardState<T>): T | null {
  return state.name === 'idle' ? null : state.target;
}

function idle<T>(state: CardState<T>, closedAt: number, dismissed: T | null): Idle<T> {
  return { name: 'idle', last: state.last, closedAt, dismissed };
}

function close<T>(state: CardState<T>, at: number, dismissed: T | null): Step<T> {
  const effects: CardEffect<T>[] = [{ do: 'stop-waiting' }];
  if (shownCard(state)) effects.push({ do: 'hide' });
  return { state: idle(state, at, dismissed), effects };
}

function show<T>(last: number, { token, target }: { token: number; target: T }, by: Opener): Step<T> {
  return {
    state: { name: 'open', last, token, target, by },
    effects: [{ do: 'stop-waiting' }, { do: 'show', token, target, by }],
  };
}

function startDwell<T>(
  token: number,
  target: T,
  at: number,
  delay: number,
): { dwell: Dwell<T>; effects: CardEffect<T>[] } {
  const asked = delay <= PREFETCH_MS;
  return {
    dwell: { token, target, since: at, delay, asked, loaded: false, leftAt: null },
    effects: asked
      ? [
          { do: 'load', token, target },
          { do: 'wait', token, ms: delay },
        ]
      : [{ do: 'wait', token, ms: PREFETCH_MS }],
  };
}

function dwellOn<T>(state: Idle<T> | Dwelling<T>, target: T, at: number, delay: number): Step<T> {
  const token = state.last + 1;
  const quick = at - state.closedAt < QUICK_WINDOW_MS;
  const { dwell, effects } = startDwell(token, target, at, quick ? Math.min(delay, QUICK_DWELL_MS) : delay);
  return { state: { name: 'dwelling', last: token, closedAt: state.closedAt, ...dwell }, effects };
}

function onPointer<T>(state: CardState<T>, event: PointerReport<T>): Step<T> {
  switch (state.name) {
    case 'idle':
      if (event.on !== null && event.on === state.dismissed) return stay(state);
      if (event.on !== null && event.delay !== null) return dwellOn(state, event.on, event.at, event.delay);
      return stay(state.dismissed === null ? state : { ...state, dismissed: null });
    case 'dwelling':
      return whileDwelling(state, event);
    case 'open':
      if (state.by !== 'pointer' || event.inCard || event.on === state.target) return stay(state);
      return whileLeaving({ ...state, name: 'leaving', since: event.at, next: null }, event, true);
    case 'leaving':
      return whileLeaving(state, event, false);
    case 'awaited':
    case 'pinned':
      return stay(state);
  }
}

function whileDwelling<T>(state: Dwelling<T>, event: PointerReport<T>): Step<T> {
  const { at, on } = event;
  if (on === null) {
    if (state.leftAt !== null) return stay(state);
    return { state: { ...state, leftAt: at }, effects: [{ do: 'wait', token: state.token, ms: GRACE_MS }] };
  }
  const gone = state.leftAt !== null && at - state.leftAt > GRACE_MS;
  if (on !== state.target || gone) {
    return event.delay === null ? close(state, state.closedAt, null) : dwellOn(state, on, at, event.delay);
  }
  if (event.restless) {
    const wait = state.asked ? state.delay : PREFETCH_MS;
    return { state: { ...state, since: at, leftAt: null }, effects: [{ do: 'wait', token: state.token, ms: wait }] };
  }
  return state.leftAt === null ? stay(state) : ripen({ ...state, leftAt: null }, at);
}

/** Opens what has rested long enough and is loaded; otherwise waits for what is missing. */
function ripen<T>(state: Dwelling<T>, at: number): Step<T> {
  const left = state.since + state.delay - at;
  if (left <= 0 && state.loaded) return show(state.last, state, 'pointer');
  const { token, target } = state;
  const effects: CardEffect<T>[] = state.asked ? [] : [{ do: 'load', token, target }];
  if (left > 0) effects.push({ do: 'wait', token, ms: left });
  return { state: { ...state, asked: true }, effects };
}

function whileLeaving<T>(state: Leaving<T>, event: PointerReport<T>, first: boolean): Step<T> {
  const { at, on } = event;
  const { last, token, target, by } = state;
  if (event.inCard || on === target) {
    return { state: { name: 'open', last, token, target, by }, effects: [{ do: 'stop-waiting' }] };
  }
  if (event.toward) {
    return { state: { ...state, since: at, next: null }, effects: [{ do: 'wait', token, ms: GRACE_MS }] };
  }
  if (on !== null && event.delay !== null && (on !== state.next?.target || event.restless)) {
    const given = last + 1;
    const { dwell, effects } = startDwell(given, on, at, Math.min(event.delay, QUICK_DWELL_MS));
    return { state: { ...state, last: given, next: dwell }, effects };
  }
  if (!first && (on !== null || state.next === null)) return stay(state);
  const left = Math.max(0, state.since + GRACE_MS - at);
  return { state: { ...state, next: null }, effects: [{ do: 'wait', token, ms: left }] };
}

function onUnrest<T>(state: CardState<T>): Step<T> {
  if (state.name === 'dwelling') return close(state, state.closedAt, null);
  if (state.name === 'leaving' && state.next) {
    return { state: { ...state, next: null }, effects: [{ do: 'wait', token: state.token, ms: GRACE_MS }] };
  }
  return stay(state);
}

function onTime<T>(state: CardState<T>, token: number, at: number): Step<T> {
  if (state.name === 'dwelling' && token === state.token) {
    if (state.leftAt === null) return ripen(state, at);
    const left = state.leftAt + GRACE_MS - at;
    if (left > 0) return { state, effects: [{ do: 'wait', token, ms: left }] };
    return close(state, state.closedAt, null);
  }
  if (state.name !== 'leaving') return stay(state);
  const { next } = state;
  if (next && token === next.token) {
    const left = next.since + next.delay - at;
    if (left > 0) return { state, effects: [{ do: 'wait', token, ms: left }] };
    if (next.loaded) return show(state.last, next, 'pointer');
    // The old card would cover the view of what is meant now.
    return { state: { name: 'dwelling', last: state.last, closedAt: at, ...next }, effects: [{ do: 'hide' }] };
  }
  if (token !== state.token || next) return stay(state);
  const left = state.since + GRACE_MS - at;
  return left > 0 ? { state, effects: [{ do: 'wait', token, ms: left }] } : close(state, at, null);
}

function onLoaded<T>(state: CardState<T>, token: number, at: number): Step<T> {
  if (state.name === 'awaited' && token === state.token) return show(state.last, state, state.by);
  if (state.name === 'dwelling' && token === state.token) {
    const loaded = { ...state, loaded: true };
    const due = at >= state.since + state.delay && state.leftAt === null;
    return due ? show(state.last, loaded, 'pointer') : stay(loaded);
  }
  if (state.name === 'leaving' && state.next && token === state.next.token) {
    return stay({ ...state, next: { ...state.next, loaded: true } });
  }
  return stay(state);
}

function onFailed<T>(state: CardState<T>, token: number): Step<T> {
  if (state.name === 'dwelling' && token === state.token) return close(state, state.closedAt, state.target);
  if (state.name === 'awaited' && token === state.token) {
    const { last, over } = state;
    return stay(over ? { name: 'open', last, ...over } : idle(state, Number.NEGATIVE_INFINITY, null));
  }
  if (state.name === 'leaving' && state.next && token === state.next.token) return onUnrest(state);
  return stay(state);
}

function onAsk<T>(state: CardState<T>, target: T, by: Opener): Step<T> {
  const token = state.last + 1;
  return {
    state: { name: 'awaited', last: token, token, target, by, over: shownCard(state) },
    effects: [{ do: 'stop-waiting' }, { do: 'load', token, target }],
  };
}

function onEscape<T>(state: CardState<T>, at: number): Step<T> {
  if (state.name === 'idle') return stay(state);
  if (state.name === 'pinned') return onPin(state);
  if (state.name === 'dwelling') return close(state, state.closedAt, state.target);
  return close(state, at, state.target);
}

function onPin<T>(state: CardState<T>): Step<T> {
  if (state.name !== 'open' && state.name !== 'leaving' && state.name !== 'pinned') return stay(state);
  const { last, token, target, by } = state;
  const pinned = state.name !== 'pinned';
  return {
    state: { name: pinned ? 'pinned' : 'open', last, token, target, by },
    effects: [{ do: 'stop-waiting' }, { do: 'pinned', pinned }],
  };
}

function onReread<T>(state: CardState<T>, from: T, to: T | null): Step<T> {
  if (state.name === 'idle') return stay(state.dismissed === from ? { ...state, dismissed: to } : state);
  if (state.name === 'leaving' && state.next?.target === from) {
    return to === null ? onUnrest(state) : stay({ ...state, next: { ...state.next, target: to } });
  }
  if (state.target !== from) return stay(state);
  if (to !== null) return stay({ ...state, target: to });
  return state.name === 'dwelling' ? close(state, state.closedAt, null) : stay(state);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRACE_MS, PREFETCH_MS, QUICK_DWELL_MS } from '../../../lib/card/delays.ts';
import {
  initialState,
  shownCard,
  type CardEffect,
  type CardEvent,
  type CardState,
  type PointerReport,
} from '../../../lib/card/state.ts';
import { transition } from '../../../lib/card/transition.ts';

type State = CardState<string>;
type Event = CardEvent<string>;

function pointer(at: number, on: string | null, rest: Partial<PointerReport<string>> = {}): Event {
  return { type: 'pointer', at, on, inCard: false, toward: false, restless: false, delay: 500, ...rest };
}
const inCard = (at: number): Event => pointer(at, null, { inCard: true });
const time = (at: number, token: number): Event => ({ type: 'time', at, token });
const loaded = (at: number, token: number): Event => ({ type: 'loaded', at, token });
const ask = (at: number, target: string): Event => ({ type: 'ask', at, target, by: 'keyboard' });
const of = (type: 'unrest' | 'elsewhere' | 'escape' | 'pin' | 'close', at: number): Event => ({ type, at });

function run(events: readonly Event[], from: State = initialState()): { state: State; effects: CardEffect<string>[] } {
  let state = from;
  const effects: CardEffect<string>[] = [];
  for (const event of events) {
    const step = transition(state, event);
    ({ state } = step);
    effects.push(...step.effects);
  }
  return { state, effects };
}

/** What the reader sees after the events: the state's name, and whose card. */
function seen(events: readonly Event[]): string {
  const { state } = run(events);
  const card = shownCard(state);
  return card ? `${state.name} ${card.target}` : state.name;
}

const DWELT = [pointer(0, 'a'), time(150, 1), loaded(200, 1)];
const OPEN = [...DWELT, time(500, 1)];
const LEFT = [...OPEN, pointer(600, null)];
const PINNED = [...OPEN, of('pin', 600)];
const KEYBOARD = [ask(0, 'a'), loaded(50, 1)];

describe('what the reader sees', () => {
  const cases: [string, readonly Event[], string][] = [
    ['a card opens after the rest', OPEN, 'open a'],
    ['nothing opens before it', [...DWELT, time(499, 1)], 'dwelling'],
    [
      'a slow record opens the card when it comes',
      [pointer(0, 'a'), time(150, 1), time(500, 1), loaded(700, 1)],
      'open a',
    ],
    ['a pointer that left meanwhile gets none', [...DWELT, pointer(300, null), time(601, 1)], 'idle'],
    [
      'a slip off the name does not start the rest anew',
      [...DWELT, pointer(300, null), pointer(400, 'a'), time(500, 1)],
      'open a',
    ],
    ['coming back after the time opens at once', [...DWELT, pointer(450, null), pointer(600, 'a')], 'open a'],
    [
      'coming back after the grace starts anew',
      [...DWELT, pointer(300, null), pointer(601, 'a'), time(700, 2)],
      'dwelling',
    ],
    [
      'a fast pointer starts the rest anew',
      [...DWELT, pointer(400, 'a', { restless: true }), time(501, 1)],
      'dwelling',
    ],
    ['a rest after the fast move counts', [...DWELT, pointer(400, 'a', { restless: true }), time(900, 1)], 'open a'],
    ['a pressed button opens nothing', [...DWELT, of('unrest', 300), time(500, 1)], 'idle'],
    ['a pointer alone opens nothing when only clicks do', [pointer(0, 'a', { delay: null }), time(500, 1)], 'idle'],
    ['a neighbour takes over the rest', [...DWELT, pointer(300, 'b'), time(500, 1)], 'dwelling'],
    ['the card stays while the pointer is on its name', [...OPEN, pointer(9000, 'a')], 'open a'],
    ['the card stays while the pointer is in it', [...OPEN, inCard(9000)], 'open a'],
    ['the gap can be crossed within the grace', [...LEFT, inCard(899), time(900, 1)], 'open a'],
    ['beyond the grace it closes', [...LEFT, time(900, 1)], 'idle'],
    [
      'it stays while the pointer is on its way',
      [...LEFT, pointer(850, 'b', { toward: true }), time(900, 1)],
      'leaving a',
    ],
    [
      'a neighbour on the way does not take over',
      [...LEFT, pointer(850, 'b', { toward: true }), time(1000, 2)],
      'leaving a',
    ],
    [
      'a neighbour replaces it after a short rest',
      [...LEFT, pointer(650, 'b'), loaded(700, 2), time(800, 2)],
      'open b',
    ],
    [
      'a neighbour that is not loaded closes it and opens later',
      [...LEFT, pointer(650, 'b'), time(800, 2)],
      'dwelling',
    ],
    ['and then does open', [...LEFT, pointer(650, 'b'), time(800, 2), loaded(850, 2)], 'open b'],
    [
      'a second card opens sooner',
      [...LEFT, time(900, 1), pointer(1000, 'b'), loaded(1050, 2), time(1150, 2)],
      'open b',
    ],
    ['but not after a while', [...LEFT, time(900, 1), pointer(1400, 'b'), loaded(1450, 2), time(1550, 2)], 'dwelling'],
    ['Esc closes', [...OPEN, of('escape', 600)], 'idle'],
    ['Esc ends a rest', [...DWELT, of('escape', 300), time(500, 1)], 'idle'],
    ['what Esc closed stays closed under a resting pointer', [...OPEN, of('escape', 600), pointer(601, 'a')], 'idle'],
    [
      'and opens again when the pointer comes anew',
      [...OPEN, of('escape', 600), pointer(601, null), pointer(602, 'a')],
      'dwelling',
    ],
    ['a press outside closes', [...OPEN, of('elsewhere', 600)], 'idle'],
    ['a pinned card survives a press outside', [...PINNED, of('elsewhere', 700)], 'pinned a'],
    [
      'a pinned card survives the pointer elsewhere',
      [...PINNED, pointer(700, null), pointer(800, 'b'), time(1400, 1)],
      'pinned a',
    ],
    ['the first Esc lets go of it', [...PINNED, of('escape', 700)], 'open a'],
    ['the second closes it', [...PINNED, of('escape', 700), of('escape', 701)], 'idle'],
    ['the pin button lets go of it too', [...PINNED, of('pin', 700)], 'open a'],
    ['its close button closes it', [...PINNED, of('close', 700)], 'idle'],
    ['the keyboard opens without a rest', KEYBOARD, 'open a'],
    [
      'a card from the keyboard ignores the pointer',
      [...KEYBOARD, pointer(100, 'b'), pointer(200, null), time(900, 1)],
      'open a',
    ],
    ['a card stays until the one asked for is there', [...KEYBOARD, ask(100, 'b')], 'awaited a'],
    ['then it is replaced', [...KEYBOARD, ask(100, 'b'), loaded(200, 2)], 'open b'],
    ['one asked for in vain leaves it', [...KEYBOARD, ask(100, 'b'), { type: 'failed', at: 200, token: 2 }], 'open a'],
    ['asking replaces a pinned card', [...PINNED, ask(700, 'b'), loaded(800, 2)], 'open b'],
    ['the asked for loses to a later one', [ask(0, 'a'), ask(10, 'b'), loaded(20, 1)], 'awaited'],
    [
      'words that are read again keep their rest',
      [...DWELT, { type: 'reread', at: 300, from: 'a', to: 'A' }, time(500, 1)],
      'open A',
    ],
    [
      'words that are gone open nothing',
      [...DWELT, { type: 'reread', at: 300, from: 'a', to: null }, time(500, 1)],
      'idle',
    ],
    ['an open card outlives its words', [...OPEN, { type: 'reread', at: 600, from: 'a', to: null }], 'open a'],
    [
      'nothing is retried under a resting pointer',
      [pointer(0, 'a'), time(150, 1), { type: 'failed', at: 200, token: 1 }, pointer(201, 'a')],
      'idle',
    ],
  ];
  test.each(cases)('%s', (_, events, expected) => expect(seen(events)).toBe(expected));
});

describe('what is done', () => {
  const cases: [string, readonly Event[], CardEffect<string>[]][] = [
    [
      'brushing past fetches nothing',
      [pointer(0, 'a'), pointer(100, null)],
      [
        { do: 'wait', token: 1, ms: PREFETCH_MS },
        { do: 'wait', token: 1, ms: GRACE_MS },
      ],
    ],
    [
      'a rest fetches early and shows once',
      OPEN,
      [
        { do: 'wait', token: 1, ms: PREFETCH_MS },
        { do: 'load', token: 1, target: 'a' },
        { do: 'wait', token: 1, ms: 350 },
        { do: 'stop-waiting' },
        { do: 'show', token: 1, target: 'a', by: 'pointer' },
      ],
    ],
    [
      'a neighbour is fetched at once',
      [pointer(650, 'b')],
      [
        { do: 'load', token: 2, target: 'b' },
        { do: 'wait', token: 2, ms: QUICK_DWELL_MS },
      ],
    ],
  ];
  test.each(cases.slice(0, 2))('%s', (_, events, expected) => expect(run(events).effects).toEqual(expected));
  test(cases[2]![0], () => expect(run(cases[2]![1], run(LEFT).state).effects).toEqual(cases[2]![2]));
});

const target = fc.constantFrom('a', 'b', 'c');
const at = fc.nat(5000);
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant('pointer' as const),
    at,
    on: fc.option(target),
    inCard: fc.boolean(),
    toward: fc.boolean(),
    restless: fc.boolean(),
    delay: fc.constantFrom(300, 500, 800, null),
  }),
  fc.record({ type: fc.constantFrom('time' as const, 'loaded' as const, 'failed' as const), at, token: fc.nat(12) }),
  fc.record({
    type: fc.constant('ask' as const),
    at,
    target,
    by: fc.constantFrom('pointer' as const, 'keyboard' as const, 'touch' as const),
  }),
  fc.record({
    type: fc.constantFrom('unrest' as const, 'elsewhere' as const, 'escape' as const, 'pin' as const, 'close' as const),
    at,
  }),
  fc.record({ type: fc.constant('reread' as const), at, from: target, to: fc.option(target) }),
);

function tokensOf(state: State): number[] {
  if (state.name === 'idle') return [];
  const next = state.name === 'leaving' && state.next ? [state.next.token] : [];
  return [state.token, ...next];
}

describe('whatever happens', () => {
  test('the screen is as the machine says: at most one card, shown before it is hidden', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state: State = initialState();
        let onScreen: string | null = null;
        for (const event of events) {
          const step = transition(state, event);
          for (const effect of step.effects) {
            if (effect.do === 'show') onScreen = effect.target;
            if (effect.do === 'hide') {
              expect(onScreen).not.toBeNull();
              onScreen = null;
            }
          }
          ({ state } = step);
          expect(shownCard(state) !== null).toBe(onScreen !== null);
        }
      }),
    );
  });

  test('a late answer changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 40 }),
        fc.constantFrom('time' as const, 'loaded' as const, 'failed' as const),
        fc.nat(60),
        at,
        (events, type, token, when) => {
          const { state } = run(events);
          fc.pre(!tokensOf(state).includes(token));
          const step = transition(state, { type, token, at: when });
          expect(step.state).toBe(state);
          expect(step.effects).toEqual([]);
        },
      ),
    );
  });

  test('no token is given twice', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const loads = run(events).effects.filter((effect) => effect.do === 'load');
        const targets = new Map<number, string>();
        for (const { token, target: of } of loads) {
          expect(targets.has(token)).toBe(false);
          targets.set(token, of);
        }
      }),
    );
  });

  test('a pinned card goes only when it is told to', () => {
    const harmless = anyEvent.filter(({ type }) =>
      ['pointer', 'unrest', 'time', 'elsewhere', 'loaded', 'failed'].includes(type),
    );
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 40 }), (events) => {
        expect(run(events, run(PINNED).state).state.name).toBe('pinned');
      }),
    );
  });
});

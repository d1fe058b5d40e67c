import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createContext } from '../../../../components/card/context.ts';
import { Timeline } from '../../../../components/card/timeline.tsx';
import { stateAt } from '../../../../lib/card/state-at.ts';
import type { CardRecord } from '../../../../lib/model/record.ts';
import { cardRecord, statement } from '../../../support/card-record.ts';

let document: Document;
beforeEach(() => {
  ({ document } = parseHTML('<html><body></body></html>'));
  vi.stubGlobal('document', document);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
});
afterEach(() => vi.unstubAllGlobals());

function draw(record: CardRecord, day: string | null = '2025-12-01'): HTMLElement {
  render(<Timeline context={createContext(record, stateAt(record, day))} />, document.body);
  return document.body;
}

test('a person’s statements are told in words to who cannot see the dots', () => {
  const svg = draw(cardRecord()).querySelector('svg.plot')!;
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toMatch(/^4 statements on this card, from 1 May 2025 to 1 February 2026/);
  expect(svg.querySelectorAll('circle')).toHaveLength(4);
});

test('words of after the article look different, and only those', () => {
  expect(draw(cardRecord()).querySelectorAll('.plot-dot.later')).toHaveLength(1);
  expect(document.querySelectorAll('.plot-article')).toHaveLength(1);
});

test('no sign is explained that is not on the plot', () => {
  expect(draw(cardRecord()).querySelector('.note')?.textContent).toContain('after this article');
  expect(draw(cardRecord(), '2026-02-01').querySelector('.note')).toBeNull();
});

test('without the article’s date nothing is before or after it', () => {
  const body = draw(cardRecord(), null);
  expect(body.querySelector('.later')).toBeNull();
  expect(body.querySelector('.plot-article')).toBeNull();
  expect(body.querySelector('.note')).toBeNull();
});

test('the plot is a list, too: oldest first, each with its date and source', async () => {
  const body = draw(cardRecord());
  const button = body.querySelector<HTMLElement>('button.summary')!;
  expect(button.textContent).toContain('4 statements by date');
  button.click();
  await vi.waitFor(() => expect(body.querySelectorAll('ol li')).toHaveLength(4));
  const days = [...body.querySelectorAll('li figcaption > time')].map((time) => time.getAttribute('datetime'));
  expect(days).toEqual(['2025-05-01', '2025-11-01', '2025-12-01', '2026-02-01']);
  expect(body.querySelectorAll('li a')).toHaveLength(4);
});

test('a plan’s plot has what was said of it, with the speakers’ names in the list', async () => {
  const plan = {
    proposedBy: 'Exampleland',
    proposedOn: '2025-11-18',
    terms: [],
    status: [],
    said: [
      { side: 'North', statements: ['one', 'two'] },
      { side: 'South', statements: ['three'] },
    ],
  };
  const other = { speaker: null, speakerName: 'Bo Sample' };
  const statements = [
    statement('one', '2025-11-20', other),
    statement('two', '2025-12-05', other),
    statement('three', '2025-11-28', other),
    statement('unrelated', '2025-11-29', other),
  ];
  const body = draw(cardRecord({ category: 'plan', plan, statements }));
  expect(body.querySelectorAll('circle')).toHaveLength(3);
  body.querySelector<HTMLElement>('button.summary')!.click();
  await vi.waitFor(() => expect(body.querySelectorAll('.speaker')).toHaveLength(3));
});

test('too little said makes no empty plot', () => {
  expect(draw(cardRecord({ statements: [statement('one', '2025-11-20')] })).querySelector('section')).toBeNull();
});

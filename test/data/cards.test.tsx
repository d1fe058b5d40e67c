import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import { createMapDrawer } from '../../lib/map/draw-place-map.ts';
import { readCountries, readWorlds } from '../../lib/map/read-world.ts';
import type { CardRecord } from '../../lib/model/record.ts';
import { compilePack } from '../../lib/packs/compile-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';

const pack = readPack(new URL('../../data/packs/ukraine-peace-talks', import.meta.url).pathname, readCountries());
const { records } = compilePack(pack, createMapDrawer(readWorlds()));

let document: Document;
beforeAll(() => {
  ({ document } = parseHTML('<html><body></body></html>'));
  vi.stubGlobal('document', document);
});
afterAll(() => vi.unstubAllGlobals());

/** The card of an article of the day on which the story began. */
function draw(record: CardRecord): HTMLElement {
  const mention = { entity: record.entity, category: record.category, start: 0, end: 5 } as const;
  const placed = {
    mention: { ...mention, kind: 'name', certainty: 'certain', rule: 'full-name' } as const,
    surface: record.name,
    blockText: '',
  };
  const nothing = (): void => {};
  render(null, document.body);
  render(
    <Card
      view={{ record, mention: placed, articleDate: '2025-12-03', by: 'pointer' }}
      pinned={false}
      onPin={nothing}
      onClose={nothing}
      onSiteOff={nothing}
    />,
    document.body,
  );
  return document.body;
}

test.each([...records.values()].map((record) => [record.name, record] as const))(
  'the card of %s says what it is, with a dated line and its source',
  (_, record) => {
    const card = draw(record);
    expect(card.querySelector('.description')?.textContent).toBe(record.description);
    const lines = [...card.querySelectorAll('.body > .sources, .body figure, .body li, .body dd')];
    const sourced = lines.filter((line) => line.querySelector('.source') && line.querySelector('time'));
    expect(sourced.length).toBeGreaterThan(0);
  },
);

test('every place’s card has its map, with a text for who does not see it', () => {
  for (const record of records.values()) {
    if (record.category !== 'place') continue;
    expect(draw(record).querySelector('svg.map')?.getAttribute('aria-label'), record.entity).toMatch(/^Map: /);
  }
});

test('words of people are labelled as translated wherever the evidence says so', () => {
  for (const record of records.values()) {
    const card = draw(record);
    const labels = new Map(record.statements.map(({ text, translation }) => [text, translation]));
    for (const figure of card.querySelectorAll('figure.quote')) {
      const words = [...labels].find(([text]) => figure.querySelector('blockquote')?.textContent?.includes(text));
      const label = figure.querySelector('.translation')?.textContent ?? null;
      expect(label, `${record.entity}: ${words?.[0]}`).toBe(words?.[1] ?? null);
    }
  }
});

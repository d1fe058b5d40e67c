import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../../components/card/card.tsx';
import { entityId } from '../../../../lib/model/ids.ts';
import type { CardRecord } from '../../../../lib/model/record.ts';
import type { PlacedMention } from '../../../../lib/model/mention.ts';
import { cardRecord, PERSON, position, statement } from '../../../support/card-record.ts';

const MENTION: PlacedMention = {
  surface: 'Example',
  blockText: 'Example spoke about the harbour.',
  mention: {
    start: 0,
    end: 7,
    entity: PERSON,
    category: 'person',
    kind: 'name',
    certainty: 'certain',
    rule: 'full-name',
  },
};

let document: Document;
beforeEach(() => {
  ({ document } = parseHTML('<html><body><div id="card"></div></body></html>'));
  vi.stubGlobal('document', document);
});
afterEach(() => vi.unstubAllGlobals());

function draw(record: CardRecord | null, articleDate: string | null = '2025-12-01'): HTMLElement {
  const container = document.querySelector<HTMLElement>('#card')!;
  const nothing = (): void => {};
  render(
    <Card
      view={{ record, mention: MENTION, articleDate, by: 'pointer' }}
      pinned={false}
      onPin={nothing}
      onClose={nothing}
      onSiteOff={nothing}
    />,
    container,
  );
  return container;
}

const textOf = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').trim());

describe('a person’s card', () => {
  test('opens on the issue that the sentence is about', () => {
    const open = draw(cardRecord()).querySelector('.issue[data-open="true"]')!;
    expect(textOf(open, '.issue-name')).toEqual(['Harbour']);
    expect(textOf(open, '.stance')).toEqual(['Would let the harbour rest.']);
  });

  test('tells a change with both ends and both dates', () => {
    const changed = draw(cardRecord()).querySelector('.changed')!.textContent;
    expect(changed).toContain('Changed on 1 December 2025.');
    expect(changed).toContain('Before, as of 1 May 2025: Wants the harbour rebuilt.');
    expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'On the scale from “Leave it” to “Rebuild it”: towards “Leave it”; before: at “Rebuild it”',
    );
  });

  test('shows no position of after the article as one of its day', () => {
    const card = draw(cardRecord(), '2025-11-30');
    expect(textOf(card, '.issue[data-open="true"] .stance')).toEqual(['Wants the harbour rebuilt.']);
    expect(card.textContent).toContain('next position found on 1 December 2025');
  });

  test('quotes carry their date, attribution and a link to the passage', () => {
    const figure = [...draw(cardRecord()).querySelectorAll('section:not(:has(.issue)) figure')][0]!;
    expect(figure.querySelector('blockquote')?.getAttribute('cite')).toBe('https://post.example/minister');
    expect(figure.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
    expect(figure.querySelector('time')?.getAttribute('datetime')).toBe('2025-12-01');
    expect(textOf(figure, 'cite')).toEqual(['as quoted by the Example Post']);
    expect(textOf(figure, '.translation')).toEqual(['translation by the outlet']);
    const link = figure.querySelector('a')!;
    expect(link.getAttribute('href')).toBe('https://post.example/minister#:~:text=we%20can%20live%20without%20cranes');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('of two quotes that belong together neither is shown without the other', () => {
    const statements = [
      statement('one', '2025-11-01', { twin: 'two' }),
      statement('two', '2025-11-01', { twin: 'one' }),
    ];
    const figures = draw(
      cardRecord({ positions: [position('harbour', '2025-11-01', { statements: ['one', 'two'] })], statements }),
    );
    expect(textOf(figures, '.issue .twin')).toEqual(['With it, 1 November 2025: “Words of two.”']);
  });

  test('a part of a sentence stands in one, with who said it; a whole one stands alone', () => {
    const words = [statement('part', '2025-11-02', { text: 'not without cranes' }), statement('whole', '2025-11-01')];
    const card = draw(cardRecord({ positions: [], statements: words }));
    const said = [...card.querySelectorAll('.quote > div')].map(({ textContent }) => textContent);
    expect(said).toEqual(['Ada Example said “… not without cranes …”', '“Words of whole.”']);
  });

  test('a month of which alone is known is shown as a month', () => {
    const card = draw(cardRecord({ positions: [], statements: [statement('month', '2025-11')] }));
    expect(textOf(card, 'figcaption > time')).toEqual(['November 2025']);
  });

  test('reported speech is never set in quotation marks', () => {
    const record = cardRecord({
      positions: [],
      statements: [statement('r', '2025-11-01', { kind: 'paraphrase', text: 'Said no.' })],
    });
    const card = draw(record);
    expect(card.querySelector('blockquote')).toBeNull();
    expect(textOf(card, '.paraphrase > p')).toEqual(['Said no.']);
  });

  test('splits what was said at the article’s date, and says so', () => {
    const headings = textOf(draw(cardRecord()), 'h3').map((text) => text.replace(/\s+/g, ' '));
    expect(headings).toContain('What they said by this article’s date, 1 Dec 2025');
    expect(headings).toContain('Since then after 1 Dec 2025');
    expect(headings).toContain('Said on a day not known');
  });

  test('without the article’s date everything is as of the data, and the card says so', () => {
    const card = draw(cardRecord(), null);
    expect(textOf(card, '.undated')).toEqual(['This page does not tell its date: the card is as of 1 March 2026.']);
    expect(textOf(card, 'h3').join()).not.toContain('this article');
    expect(textOf(card, '.roles')).toEqual(['Formerly Minister of Bridges, Exampleland March 2025 to January 2026']);
  });

  test('says where a position was found in weak sources only', () => {
    const card = draw(cardRecord({ positions: [position('harbour', '2025-05-01', { weak: true })] }));
    expect(textOf(card, '.issue .dates').join()).toContain('found in weak sources only');
  });

  test('nothing found makes no empty section', () => {
    const card = draw(cardRecord({ positions: [], statements: [], facts: [], roles: [] }));
    expect(card.querySelector('section')).toBeNull();
    expect(card.querySelector('.roles')).toBeNull();
  });

  test('an issue with only later positions is told as such, not hidden', () => {
    const card = draw(cardRecord({ positions: [position('harbour', '2026-01-05')] }));
    expect(card.textContent).toContain('No position found by 1 December 2025.');
    expect(textOf(card, '.positions li')).toEqual(['5 January 2026 Stance of 2026-01-05.']);
  });
});

describe('every card', () => {
  test('says who added it and how old the data is', () => {
    const footer = draw(cardRecord()).querySelector('footer')!.textContent;
    expect(footer).toContain('Added by Sidelight, not by this site.');
    expect(footer).toContain('Test story: data as of 1 Mar 2026, covered until 15 Feb 2026.');
  });

  test('shows data as text: markup in it stays inert, and only https is linked', () => {
    const record = cardRecord({ description: '<img src=x onerror=alert(1)>' });
    const [source] = record.sourceList;
    const card = draw({ ...record, sourceList: [{ ...source!, url: 'javascript:alert(1)' }] });
    expect(card.querySelector('img')).toBeNull();
    expect(card.querySelector('a')).toBeNull();
    expect(textOf(card, '.description')).toEqual(['<img src=x onerror=alert(1)>']);
  });

  test('names what it could not read', () => {
    const card = draw(null);
    expect(textOf(card, 'h2')).toEqual(['Example']);
    expect(card.textContent).toContain('Nothing could be read about this.');
    expect(card.textContent).toContain('Off on this site');
  });
});

describe('a plan’s card', () => {
  const plan = {
    proposedBy: 'Exampleland',
    proposedOn: 'leaked 2025-11-18/20',
    terms: ['fact'],
    status: [
      { date: '2025-11', event: 'drafted', sources: ['post'] },
      { date: '2025-12-24', event: 'replaced', sources: [] },
    ],
    said: [{ side: 'Exampleland', statements: ['late', 'after'] }],
  };

  test('puts the article into the plan’s course, before what came later', () => {
    const steps = textOf(draw(cardRecord({ category: 'plan', plan })), '.timeline li');
    expect(steps[0]).toMatch(/^November 2025drafted/);
    expect(steps.slice(1)).toEqual(['This article, 1 December 2025', '24 December 2025replaced']);
  });

  test('spells out the days on which it was proposed', () => {
    expect(textOf(draw(cardRecord({ category: 'plan', plan })), 'dd')).toContain('leaked 18 to 20 November 2025');
  });

  test('sets the terms beside those of the plan before, each with its source, and says what is not known', async () => {
    const term = (issue: string, text: string) => ({ issue, text, statements: ['fact'] });
    const texts = [
      {
        id: 'old',
        name: 'old text',
        date: '2025-11-18',
        plan: entityId('test-story', 'old'),
        terms: [term('harbour', '600 berths'), term('tariffs', 'None')],
      },
      { id: 'new', name: 'new text', date: '2025-11-28', plan: PERSON, terms: [term('harbour', '800 berths')] },
      { id: 'next', name: 'next text', date: '2025-12-24', plan: entityId('test-story', 'next'), terms: [] },
    ];
    const card = draw(cardRecord({ category: 'plan', plan: { ...plan, texts } }));
    expect(textOf(card, '.issue .issue-name').slice(0, 2)).toEqual([
      'Against the old text, 18 November 2025',
      'After this articleLater, in the next text, 24 December 2025',
    ]);
    expect(textOf(card, '.compared h4')).toEqual(['Harbour: Changed']);
    const terms = textOf(card, '.compared dd');
    expect(terms[0]).toMatch(/^600 berthsSource: Example Post, 2 Dec 2025/);
    expect(terms[1]).toMatch(/^800 berths/);
    const more = [...card.querySelectorAll<HTMLElement>('.more')].find(({ textContent }) =>
      textContent?.startsWith('1 more issue, with a report on one text only'),
    );
    more!.click();
    await vi.waitFor(() => expect(card.querySelectorAll('.compared')).toHaveLength(2));
    expect(textOf(card, '.compared h4')).toContain('Tariffs: Not known whether it changed');
    expect(textOf(card, '.compared dd').at(-1)).toBe('Not known: no report found');
  });

  test('tells from which text a term was kept, and names a source that may stand alone first', () => {
    const kept = { issue: 'harbour', text: 'Berths', statements: ['fact'], keptFrom: 'old' };
    const texts = [
      { id: 'old', name: 'old text', date: '2025-11-18', plan: entityId('test-story', 'old'), terms: [] },
      { id: 'new', name: 'new text', date: '2025-11-28', plan: PERSON, terms: [kept] },
    ];
    const { sourceList } = cardRecord();
    const digest = { ...sourceList[0]!, id: 'digest', publisher: 'Digest', weak: true };
    const statements = [statement('fact', '2025-11-28', { speaker: null, sources: ['digest', 'post'] })];
    const record = cardRecord({ category: 'plan', plan: { ...plan, texts }, statements });
    const card = draw({ ...record, sourceList: [...sourceList, digest] });
    card.querySelector<HTMLElement>('.issue .more')!.click();
    return vi.waitFor(() =>
      expect(textOf(card, '.compared dd').at(-1)).toMatch(
        /^Berths \(reported to be kept from the old text\)Sources: Example Post/,
      ),
    );
  });

  test('tells no report twice', () => {
    const card = draw(cardRecord({ category: 'plan', plan }));
    expect(card.textContent.split('The harbour burnt down.')).toHaveLength(2);
  });

  test('marks words of after the article', () => {
    const card = draw(
      cardRecord({ category: 'plan', plan: { ...plan, said: [{ side: 'Exampleland', statements: ['after'] }] } }),
    );
    expect(textOf(card, '.side .later-tag')).toEqual(['After this article']);
    expect(textOf(card, '.side .speaker')).toEqual(['Ada Example']);
  });
});

test('a place’s card says who reported the control and when', () => {
  const place = { why: 'A port.', control: [{ asOf: '2025-11', reported: 'held by Exampleland', sources: ['post'] }] };
  const [control] = textOf(draw(cardRecord({ category: 'place', place })), '.timeline li');
  expect(control).toMatch(/^November 2025held by ExamplelandSource: Example Post, 2 Dec 2025/);
});

test('what others said of an event stands on its card under their names, one of each first', () => {
  const by = (id: string, name: string, saidOn: string) =>
    statement(id, saidOn, { speaker: entityId('test-story', name), speakerName: name, text: `Words of ${id}.` });
  const statements = [by('one', 'Bo', '2025-11-01'), by('two', 'Cy', '2025-11-02'), by('three', 'Cy', '2025-11-03')];
  const card = draw(cardRecord({ category: 'event', positions: [], facts: [], statements }));
  expect(textOf(card, 'section .speaker')).toEqual(['Cy', 'Bo']);
  expect(textOf(card, 'blockquote')).toEqual(['“Words of three.”', '“Words of one.”']);
  expect(card.querySelector('svg.plot')).toBeNull();
});

test('an event’s card says when, where, who and what came of it, and that once', () => {
  const event = {
    date: '2025-12-02',
    until: '2025-12-03',
    where: 'Harbour',
    participants: [{ entity: PERSON, name: 'Ada Example' }],
    outcome: ['fact', 'report'],
  };
  const card = draw(cardRecord({ category: 'event', event }));
  expect(textOf(card, 'dd')).toEqual(['2 to 3 December 2025', 'Harbour', 'Ada Example']);
  expect(textOf(card, 'dl + section > h3')).toEqual(['What came of it as reported']);
  expect(textOf(card, 'dl + section figure > p')).toEqual([
    'The harbour burnt down.',
    'Ada Example: Said that the quay could wait.',
  ]);
  expect(card.textContent.split('The harbour burnt down.')).toHaveLength(2);
  expect(textOf(card, 'h3').join()).not.toContain('What happened');
});

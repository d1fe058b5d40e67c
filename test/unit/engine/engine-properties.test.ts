import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGazetteer } from '../../../lib/engine/compile-gazetteer.ts';
import { joinGazetteers, linkMentions, spotForms } from '../../../lib/engine/engine.ts';
import type { GazetteerSource } from '../../../lib/engine/gazetteer-source.ts';
import { deserializeGazetteer, serializeGazetteer } from '../../../lib/engine/serialize-gazetteer.ts';
import { entityId } from '../../../lib/model/ids.ts';

const NAMES = [
  'Ada Byron',
  'Byron',
  'U.S.',
  '28-point plan',
  'von der Leyen',
  'Київ',
  'Орбан',
  'トランプ',
  "Xi'an",
  'Old Town',
  'Łódź',
  'ціни на газ',
  'plan de paix',
  'Émile',
];

const source: GazetteerSource = {
  pack: { id: 'p', title: 'p', asOf: '2026-01-01', coveredUntil: '2026-01-01' },
  entities: NAMES.map((name, i) => ({
    id: entityId('p', `e${i}`),
    category: i < 2 ? 'person' : 'place',
    name,
    core: true,
    cues: {},
    against: {},
  })),
  forms: NAMES.map((text, entity) => ({ text, lang: '*', entity, kind: 'name', ambiguous: false })),
};
const compiled = compileGazetteer(source);
const gazetteer = joinGazetteers([compiled]);

/** Texts that are made of names and what can stand between them, and some that are anything. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...NAMES,
        ...NAMES.map((n) => n.toUpperCase()),
        ' ',
        '. ',
        '-',
        '’s',
        '\u00AD',
        '\u0301',
        '\u0306',
        'é',
        'α',
        'p',
        'the',
        'Bob',
        ', ',
        '28',
        '\n',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

function mentionsIn(text: string) {
  return linkMentions([{ text, lang: 'en', spots: spotForms(text, 'en', gazetteer) }], gazetteer, { published: null })
    .mentions[0]!;
}

test('whatever a page says, mentions are inside the text, in order and apart', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of mentionsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('no name is missed for where it stands, for its accents or for its capitals', () => {
  const starts = new Uint32Array(compiled.tables.starts.length).fill(0xffff_ffff);
  const everywhere = joinGazetteers([{ ...compiled, tables: { ...compiled.tables, starts } }]);
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'uk'), (text, lang) => {
      expect(spotForms(text, lang, gazetteer)).toEqual(spotForms(text, lang, everywhere));
    }),
    { numRuns: 3000 },
  );
});

test('the same text gives the same mentions', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(mentionsIn(text)).toEqual(mentionsIn(text));
    }),
    { numRuns: 300 },
  );
});

test('soft hyphens strewn into a text change nothing but offsets', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES.filter((n) => /^[\p{L} ]+$/u.test(n) && n !== 'トランプ')),
      fc.nat(20),
      (name, at) => {
        const place = at % name.length;
        if (place === 0 || name[place] === ' ' || name[place - 1] === ' ') return;
        const broken = `${name.slice(0, place)}\u00AD${name.slice(place)}`;
        expect(mentionsIn(`so ${broken} said`).map((m) => m.entity)).toEqual(
          mentionsIn(`so ${name} said`).map((m) => m.entity),
        );
      },
    ),
  );
});

test('the same forms make the same file, whatever their order and however often it was read', () => {
  const file = serializeGazetteer(compiled);
  expect(serializeGazetteer(compileGazetteer({ ...source, forms: source.forms.toReversed() }))).toBe(file);
  expect(serializeGazetteer(deserializeGazetteer(file))).toBe(file);
});

test('another man of that surname is not taken for the listed one where an event is called so too', () => {
  const name = (text: string, entity: number) => ({ text, lang: '*', entity, kind: 'name', ambiguous: false }) as const;
  const [person, event] = source.entities;
  const pack = compileGazetteer({
    ...source,
    entities: [
      { ...person!, givenNames: ['Radek'] },
      { ...event!, category: 'event' },
    ],
    forms: [name('Sikorski', 0), name('Radek Sikorski', 0), name('SIKORSKI', 1), name('Arkady Bo Sikorski', -1)],
  });
  const tables = joinGazetteers([pack]);
  const text = 'Radek Sikorski spoke. Arkady Bo Sikorski came. Sikorski added that he was busy.';
  const { mentions } = linkMentions([{ text, lang: 'en', spots: spotForms(text, 'en', tables) }], tables, {
    published: null,
  });
  expect(mentions.flat().map(({ start }) => start)).toEqual([0]);
});

test('a page finds what the compiled tables find', () => {
  const loaded = joinGazetteers([deserializeGazetteer(serializeGazetteer(compiled))]);
  fc.assert(
    fc.property(texts, (text) => {
      const find = (tables: typeof loaded) =>
        linkMentions([{ text, lang: 'en', spots: spotForms(text, 'en', tables) }], tables, { published: null });
      expect(find(loaded)).toEqual(find(gazetteer));
    }),
  );
});

test('a gazetteer of another format is refused by number', () => {
  const other = serializeGazetteer(compiled).replace(/"format":\d+/, '"format":99');
  expect(() => deserializeGazetteer(other)).toThrow('gazetteer has format 99');
});

test.each([
  ['capitals', 'A'.repeat(400_000)],
  ['blanks', ' '.repeat(400_000)],
  ['first words of forms', 'Ada '.repeat(100_000)],
  ['hyphens', '-'.repeat(400_000)],
  ['names', 'Byron '.repeat(60_000)],
  ['points', 'U.S.'.repeat(100_000)],
])('a hostile page of %s is read to its end', (_, text) => {
  expect(mentionsIn(text).length).toBeGreaterThanOrEqual(0);
  expect(spotForms(text, 'en', gazetteer)).toHaveLength(1);
});

/** Text is read a part at a time: a name on the seam is the one that would be lost. */
test('no name is missed for how far into a long paragraph it stands', () => {
  const [filler, name] = ['lorem ', 'Ada Byron'];
  for (let before = 1150; before < 1400; before++) {
    const text = `${filler.repeat(before)}${name} ${filler.repeat(1500)}${name}`;
    const spots = spotForms(text, 'en', gazetteer)[0]!.filter(({ entries }) => entries.length > 0);
    expect(spots.map(({ start, end }) => text.slice(start, end))).toEqual([name, name]);
  }
});

test('a name is found behind letters, in one word with them or not, that no page had before', () => {
  const NEW_LETTERS = ['\u{1c90}', '\u0e01', '\u0905', '\u1ea4', '\u3000', '\u0301'];
  const text = `${NEW_LETTERS.join(' ')} ${NEW_LETTERS.join('')}Byron ${NEW_LETTERS.join('')} Київ`;
  const found = () => spotForms(text, 'en', gazetteer)[0]!.map(({ start, end }) => text.slice(start, end));
  const first = found();
  expect(first.at(-1)).toBe('Київ');
  expect(found()).toEqual(first);
});

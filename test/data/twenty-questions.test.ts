import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { comparePlans } from '../../lib/card/compare-plans.ts';
import { stateAt } from '../../lib/card/state-at.ts';
import { compilePack } from '../../lib/packs/compile-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import type { CardRecord } from '../../lib/model/record.ts';

const { records } = compilePack(readPack(new URL('../../data/packs/ukraine-peace-talks', import.meta.url).pathname));

/** The day of the article that started the story. */
const ARTICLE = '2025-12-03';

function recordOf(id: string): CardRecord {
  const record = records.get(id);
  if (!record) throw new Error(`no record of ${id}`);
  return record;
}

/** Where a person stands on an issue on a day: since when, on which scale place, by which statements. */
function stand(id: string, issue: string, day: string | null): unknown {
  const position = stateAt(recordOf(id), day).issues.find((state) => state.issue.id === issue)?.inForce;
  return position ? [position.from, position.polarity, position.changedFrom, ...position.statements] : null;
}

function offices(id: string, day: string): unknown {
  const { roles, formerRoles } = stateAt(recordOf(id), day);
  return { held: roles.map(({ title }) => title), ended: formerRoles.map(({ title }) => title) };
}

/** What the second text changed against the first, read from one plan's own card. */
function change(card: string, from: string, to: string, issue: string): unknown {
  const { plan, issues } = recordOf(card);
  const textOf = (id: string) => plan!.texts!.find((text) => text.id === id)!;
  const found = comparePlans(textOf(from), textOf(to), issues).find((compared) => compared.issue === issue);
  const told = (side: 'before' | 'after'): unknown => found?.[side] && [found[side].text, ...found[side].statements];
  return found ? [found.change, told('before'), told('after')] : null;
}

function said(id: string, day: string): { before: string[]; after: string[] } {
  const { before, after } = stateAt(recordOf(id), day);
  return { before: before.map((statement) => statement.id), after: after.map((statement) => statement.id) };
}

const QUESTIONS: [question: string, answer: () => unknown, expected: unknown][] = [
  [
    'Where did Zelensky stand on NATO membership on 10 December 2025?',
    () => stand('volodymyr-zelensky', 'nato-membership', '2025-12-10'),
    ['2025-12-09', 1, null, 'zelensky-20251209-realists'],
  ],
  [
    'And on 15 December?',
    () => stand('volodymyr-zelensky', 'nato-membership', '2025-12-15'),
    ['2025-12-14', 0, 1, 'zelensky-20251214-nato', 'zelensky-20251214-art5', 'zelensky-20251214-compromise'],
  ],
  [
    'Which of the two on the very day of the change?',
    () => stand('volodymyr-zelensky', 'nato-membership', '2025-12-14'),
    ['2025-12-14', 0, 1, 'zelensky-20251214-nato', 'zelensky-20251214-art5', 'zelensky-20251214-compromise'],
  ],
  [
    'Did Trump want a ceasefire first on the eve of the Alaska summit?',
    () => stand('donald-trump', 'ceasefire-first', '2025-08-14'),
    ['2025-08-03', 1, null, 'trump-20250803-killed', 'trump-20250806-disappointed'],
  ],
  [
    'And on the day after it?',
    () => stand('donald-trump', 'ceasefire-first', '2025-08-16'),
    ['2025-08-16', -1, 1, 'trump-20250816-direct', 'trump-20250818-ceasefire'],
  ],
  [
    'What did Ushakov say of territory after the Kremlin talks?',
    () => stand('yuri-ushakov', 'territory', ARTICLE),
    [
      '2025-12-03',
      -2,
      null,
      'ushakov-seed-1',
      'ushakov-20251202-compromise',
      'ushakov-20251203-settled',
      'ushakov-20251203-territorial',
    ],
  ],
  [
    'Where did Putin stand on Europe’s role on the article’s date?',
    () => stand('vladimir-putin', 'europe-role', ARTICLE),
    [
      '2025-12-02',
      -2,
      -1,
      'putin-20251202-europe',
      'putin-20251202-side',
      'putin-20251202-ready',
      'putin-20251202-swiftly',
    ],
  ],
  [
    'Where does Putin stand on the frozen assets, as far as the data goes?',
    () => stand('vladimir-putin', 'frozen-assets', null),
    ['2026-01-21', -1, -2, 'putin-20260121-assets'],
  ],
  [
    'What did Rutte say of Ukraine joining NATO?',
    () => stand('mark-rutte', 'nato-membership', ARTICLE),
    ['2025-12-02', 0, 1, 'rutte-20251202-consensus'],
  ],
  ['What does Witkoff want done with the frozen assets?', () => stand('steve-witkoff', 'frozen-assets', null), null],
  [
    'What was Rutte’s office on the article’s date?',
    () => offices('mark-rutte', ARTICLE),
    { held: ['Secretary General'], ended: ['Prime Minister of the Netherlands (former)'] },
  ],
  [
    'Did Yermak still head the president’s office on the article’s date?',
    () => offices('andriy-yermak', ARTICLE),
    { held: [], ended: ['Head of the Office of the President'] },
  ],
  [
    'And Budanov, on the day on which he took it over?',
    () => offices('kyrylo-budanov', '2026-01-02'),
    { held: ['Head of the Office of the President', 'Head of military intelligence (HUR)'], ended: [] },
  ],
  [
    'What did the 27-point text change on army size?',
    () => change('us-27-point-framework', '28-points', '27-points', 'army-cap'),
    ['not-known', ['600,000', 'fact-28pt-military'], null],
  ],
  [
    'And the European text?',
    () => change('european-counterproposal', '28-points', 'european-text', 'army-cap'),
    ['changed', ['600,000', 'fact-28pt-military'], ['800,000 in peacetime', 'fact-e3-terms']],
  ],
  [
    'Do the 20 points keep the European number?',
    () => change('us-ukraine-20-point-plan', 'european-text', '20-points', 'army-cap'),
    ['same', ['800,000 in peacetime', 'fact-e3-terms'], ['800,000 in peacetime', 'zelensky-20251224-20pt']],
  ],
  [
    'What became of the elections in the European text?',
    () => change('us-28-point-plan', '28-points', 'european-text', 'elections'),
    ['same', ['100 days after the deal', 'fact-28pt-znpp'], ['Elections in Ukraine', 'fact-e3-assets']],
  ],
  [
    'In which order came the texts, Geneva’s among them?',
    () => recordOf('us-27-point-framework').plan?.texts?.map(({ id }) => id),
    ['28-points', 'european-text', 'geneva-19-points', '27-points', '20-points'],
  ],
  [
    'Who held Pokrovsk, as reported by the article’s date?',
    () => recordOf('pokrovsk').place?.control.filter(({ asOf }) => asOf <= ARTICLE),
    [
      {
        asOf: '2025-12-01',
        reported: 'Russian commanders claim capture; Kyiv denies',
        sources: ['bs-reuters-2025-12-03'],
      },
    ],
  ],
  [
    'Had Putin said by the article’s date that the 27 points are the same points?',
    () => {
      const { before, after } = said('vladimir-putin', ARTICLE);
      return [before.includes('putin-20251204-packages'), after.includes('putin-20251204-packages')];
    },
    [false, true],
  ],
];

test.each(QUESTIONS)('%s', (_, answer, expected) => {
  expect(answer()).toEqual(expected);
});

const EVIDENCE = new URL('../../../shared/evidence/statements.json', import.meta.url);

test.runIf(existsSync(EVIDENCE))('every statement in an answer stands in the evidence in the same words', () => {
  const evidence = JSON.parse(readFileSync(EVIDENCE, 'utf8')) as { id: string; text: string; said_on: string | null }[];
  const words = new Map(evidence.map(({ id, text, said_on }) => [id, [text, said_on]]));
  const shown = new Map([...records.values()].flatMap((one) => one.statements.map((said) => [said.id, said] as const)));
  const cited = [...shown.keys()].filter((id) => JSON.stringify(QUESTIONS.map(([, , expected]) => expected)).includes(`"${id}"`));
  expect(cited.length).toBeGreaterThan(20);
  for (const id of cited) expect([shown.get(id)!.text, shown.get(id)!.saidOn], id).toEqual(words.get(id));
});

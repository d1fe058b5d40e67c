import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scanDocument } from '../../lib/cli/scan-document.ts';
import { readText } from '../../lib/cli/read-document.ts';
import { bundledGazetteer } from '../support/bundled-gazetteer.ts';

const SEED = fileURLToPath(new URL('../../../shared/seed/article.txt', import.meta.url));

/** Every name in the article that the project began with, as often as it stands there, and nothing else. */
const NAMES: readonly (readonly [surface: string, entity: string, count: number])[] = [
  ['27-point U.S. peace framework', 'us-27-point-framework', 1],
  ['28-point proposal', 'us-28-point-plan', 1],
  ['Congress', 'indian-national-congress', 1],
  ['D.C.', 'washington-dc', 1],
  ['Donald Trump', 'donald-trump', 1],
  ['Donbas', 'donbas', 1],
  ['Donetsk', 'donetsk', 1],
  ['Jared Kushner', 'jared-kushner', 1],
  ['Kremlin', 'kremlin', 2],
  ['Kyiv', 'kyiv', 3],
  ['Mark Rutte', 'mark-rutte', 1],
  ['Modi', 'narendra-modi', 1],
  ['Moscow', 'moscow', 1],
  ['NATO', 'nato', 2],
  ['Oval Office', 'oval-office', 2],
  ['Pokrovsk', 'pokrovsk', 1],
  ['Putin', 'vladimir-putin', 2],
  ['Russia', 'russia', 3],
  ['Steve Witkoff', 'steve-witkoff', 1],
  ['Travel Ban to 30 More Countries', 'travel-ban-expansion', 1],
  ['Trump', 'donald-trump', 5],
  ['U.S.', 'united-states', 2],
  ['Ukraine', 'ukraine', 3],
  ['Ushakov', 'yuri-ushakov', 1],
  ['Vladimir Putin', 'vladimir-putin', 1],
  ['Volodymyr Zelensky', 'volodymyr-zelensky', 1],
  ['Yuri Ushakov', 'yuri-ushakov', 1],
  ['Zelensky', 'volodymyr-zelensky', 1],
  ['security guarantees', 'security-guarantees', 1],
];

const BY_DESCRIPTION = [
  'dc-national-guard-shooting',
  'kremlin-talks-2025-12-02',
  'kremlin-talks-2025-12-02',
  'nato',
  'oval-office-clash-2025-02-28',
  'us-27-point-framework',
];

const HAS_SEED = existsSync(SEED);
if (!HAS_SEED) console.log('skipped: the article that the project began with is not beside this folder');

test.runIf(HAS_SEED)('the article that the project began with has all its names and no false one', () => {
  const document = readText(readFileSync(SEED, 'utf8'), { lang: 'en', published: '2025-12-03' });
  const { mentions } = scanDocument('article.txt', document, bundledGazetteer());
  const counts: Record<string, number> = {};
  for (const { kind, surface, entity } of mentions) {
    if (kind === 'name') counts[`${surface} → ${entity}`] = (counts[`${surface} → ${entity}`] ?? 0) + 1;
  }
  expect(counts).toEqual(Object.fromEntries(NAMES.map(([surface, entity, count]) => [`${surface} → ${entity}`, count])));
  const roles = mentions.filter(({ kind }) => kind === 'role').map(({ entity }) => entity);
  expect(roles.sort()).toEqual(BY_DESCRIPTION);
});

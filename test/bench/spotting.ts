/**
 * Spotting beside a bare loop over the same text in the same process, compiling, and memory, by number of forms.
 * `npm run bench -- spotting`.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileGazetteer } from '../../lib/engine/compile-gazetteer.ts';
import { spotInText } from '../../lib/engine/spot.ts';
import type { LoadedGazetteer } from '../../lib/engine/gazetteer.ts';
import type { SurfaceForm } from '../../lib/engine/gazetteer-source.ts';
import { entityId } from '../../lib/model/ids.ts';
import { lookAtEach, measure, verdict } from './measure.ts';

const SIZES = [1000, 10_000, 100_000, 1_000_000];
const PARAGRAPHS = 12_000;
const CAST = 12;
const ROUNDS = 9;
const LIMIT = { few: 6, many: 8, bytes: 80, compileMs: 2000 };

/** The same numbers in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES =
  'ba be bo da de dra el en fa fer ga gol ha il ka kov la len ma mi no or pa pe ra ro sa sen ta to va vi zel'.split(
    ' ',
  );

function makeWord(number: number, syllables: number): string {
  let word = '';
  for (let rest = number, i = 0; i < syllables; i++, rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length]!;
  }
  return word;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** A given name and a surname each, as a people's register has them. */
function makeName(number: number): string {
  return `${capital(makeWord(number % 1000, 2))} ${capital(makeWord(number, 4))}`;
}

function makeForms(count: number): SurfaceForm[] {
  return Array.from({ length: count }, (_, n) => ({
    text: makeName(n),
    lang: '*',
    entity: n % 1000,
    kind: 'name',
    ambiguous: false,
  }));
}

/**
 * Prose with a capital at the start of a sentence, and in one word of twelve a name, about 75 characters apart as in
 * news: half of them are listed. As in news, a report of ten paragraphs has a cast that it names again and again.
 */
function makeText(count: number): string[] {
  const random = createRandom(7);
  const cast: number[] = [];
  return Array.from({ length: PARAGRAPHS }, (_, paragraph) => {
    if (paragraph % 10 === 0) for (let n = 0; n < CAST; n++) cast[n] = random(count * 2);
    let text = '';
    for (let i = 0; i < 60; i++) {
      const isOpening = i % 15 === 0;
      const word = makeWord(Math.floor(random(3000) ** 2 / 3000) + 7, 1 + random(3));
      const printed = random(12) === 0 ? makeName(cast[random(CAST)]!) : isOpening ? capital(word) : word;
      text += `${printed}${i % 15 === 14 ? '. ' : ' '}`;
    }
    // flat, as a page's text is; what is put together piece by piece is read half as fast, by the bare loop too
    return Buffer.from(text).toString();
  });
}

function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // buffers are freed behind the first collection's back; the second waits for that
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function benchSpotting(): void {
  console.log('\nspotting, beside a bare charCodeAt loop over the same text');
  for (const count of SIZES) {
    const forms = makeForms(count);
    const entities = Array.from({ length: 1000 }, (_, n) => ({
      id: entityId('bench', `e${n}`),
      category: 'person' as const,
      name: makeName(n),
      core: false,
      cues: {},
      against: {},
    }));
    const pack = { id: 'bench', title: 'bench', asOf: '2026-01-01', coveredUntil: '2026-01-01' };
    const start = performance.now();
    let gazetteer: LoadedGazetteer | null = compileGazetteer({ pack, entities, forms });
    const compiled = performance.now() - start;
    const texts = makeText(count);
    const loop = measure(() => lookAtEach(texts), ROUNDS);
    const spot = measure(() => texts.reduce((sum, text) => sum + spotInText(text, 'en', gazetteer!).length, 0), ROUNDS);
    const spots = texts.reduce((sum, text) => sum + spotInText(text, 'en', gazetteer!).length, 0);
    const units = texts.reduce((sum, text) => sum + text.length, 0);
    const held = usedBytes();
    gazetteer = null;
    const bytes = (held - usedBytes()) / count;
    const isMany = count === SIZES.at(-1);
    const ratio = spot / loop;
    const limit = isMany ? LIMIT.many : count === SIZES[0] ? LIMIT.few : null;
    console.log(
      `  ${String(count).padStart(9)} forms: × ${ratio.toFixed(1)}${limit === null ? '' : verdict(ratio, limit)}, ` +
        `${(units / spot / 1000).toFixed(0)} million characters a second, one found in ${(units / spots).toFixed(0)}; ` +
        `compiled in ${compiled.toFixed(0)} ms${isMany ? verdict(compiled, LIMIT.compileMs) : ''}, ` +
        `${bytes.toFixed(0)} bytes a form${isMany ? verdict(bytes, LIMIT.bytes) : ''}`,
    );
  }
}

import type { Language } from '../model/mention.ts';
import type { Sightings, TextRun } from '../model/text-run.ts';
import { languagesIn } from '../page/language.ts';

/** Something spotted in a text; UTF-16 code units, end exclusive. */
export interface Spotted {
  readonly start: number;
  readonly end: number;
  readonly layer: 'name' | 'role' | 'office' | 'cue';
}

const CHUNK = 4000;
const MOST_GLUED = 2;
const TAIL = 40;
const HEAD = 80;

const NEW_LINES = /\n\s*/g;
const QUOTATION_MARKS = /["“”„«»‘]/;

/**
 * Finds out where an exact reading is worth its price. Most blocks of most pages hold no name, and the first touch of a
 * node is what costs: so the page sends its texts without having looked at a single element. Neighbouring texts are taken
 * for parted where no blank is between them, and what goes over the seam is looked at by itself: they may be two cells of
 * a table or two halves of one name. `find` gives what is spotted in a text, sorted by start.
 */
export function lookAtTexts(
  { lang, texts: all }: TextRun,
  find: (text: string, lang: Language) => readonly Spotted[],
): Sightings {
  const named: number[] = [];
  const cued: number[] = [];
  const withStory: number[] = [];

  let indexes: number[] = [];
  let texts: string[] = [];
  let units = 0;
  let seams: string[] = [];
  let seamAt: number[] = [];
  let seamIndexes: number[] = [];
  /** The text before the next one, and longer ones that end with it, as far as no blank parts them. */
  let last = '';
  let glued: string[] = [];

  const look = (): void => {
    const chunk = texts.join('\n');
    const seamChunk = seams.join('\n');
    const cues = new Set<number>();
    const names: number[] = [];
    const note = (index: number, { layer }: Spotted): void => {
      if (layer === 'cue') cues.add(index);
      else (layer === 'office' ? withStory : names).push(index);
    };
    for (const language of languagesIn(lang, chunk)) {
      let at = 0;
      let until = texts[0]?.length ?? 0;
      for (const spot of find(chunk, language)) {
        while (until <= spot.start) until += 1 + texts[++at]!.length;
        note(indexes[at]!, spot);
        for (let over = at, rest = until; rest < spot.end; rest += 1 + texts[over]!.length)
          note(indexes[++over]!, spot);
      }
      at = 0;
      let begin = 0;
      for (const spot of seamChunk === '' ? [] : find(seamChunk, language)) {
        while (begin + seams[at]!.length <= spot.start) begin += 1 + seams[at++]!.length;
        const border = begin + seamAt[at]!;
        if (spot.start < border && border < spot.end) note(seamIndexes[at]!, spot);
      }
    }
    named.push(...names.sort((a, b) => a - b));
    for (const index of names) cues.delete(index);
    cued.push(...[...cues].sort((a, b) => a - b));
    indexes = [];
    texts = [];
    units = 0;
    seams = [];
    seamAt = [];
    seamIndexes = [];
  };

  const addSeam = (before: string, index: number, words: string): void => {
    const head = before.slice(-TAIL);
    seams.push(head + words.slice(0, HEAD));
    seamAt.push(head.length);
    seamIndexes.push(index);
  };

  for (const [index, text] of all.entries()) {
    if (text === ' ') {
      // what follows is parted from what was before
      last = '';
      continue;
    }
    const words = text.includes('\n') ? text.replace(NEW_LINES, ' ') : text;
    if (last !== '' && mayJoin(words.charCodeAt(0)) && mayJoin(last.charCodeAt(last.length - 1))) {
      addSeam(last, index, words);
      for (const before of glued) addSeam(before, index, words);
      glued = [last, ...glued].slice(0, MOST_GLUED).map((before) => before + words);
    } else if (glued.length > 0) glued = [];
    last = words;
    indexes.push(index);
    texts.push(words);
    units += words.length;
    if (QUOTATION_MARKS.test(words)) withStory.push(index);
    if (units > CHUNK) look();
  }
  look();
  return { named, cued, withStory: withStory.sort((a, b) => a - b) };
}

/** Whether a name may go on over an element's border beside such a character: letters, digits, point, hyphen, apostrophe. */
function mayJoin(code: number): boolean {
  if (code >= 0x80) return code < 0x2016 || code === 0x2019 || code > 0x206f;
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x27
  );
}

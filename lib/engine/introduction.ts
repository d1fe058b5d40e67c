import type { MatchEntity } from './gazetteer.ts';
import type { Introduction, NameAt } from './name-context.ts';
import { lexicalOf } from './lexicon.ts';
import { foldWord } from './fold.ts';
import { has, neighbourBefore, type Neighbour, wordEndingAt } from './neighbours.ts';
import { LEXICAL } from './tables.ts';

const BLANK = 0x20;
const BRACKET = 0x28;
const COMMA = 0x2c;
const LONGEST_APPOSITION = 60;
/** ", il portiere kazako", " (61 ans), professeure": the first few words after the name. */
const AFTER_COMMA = /^\s?[,(](?:\s?\d{1,3}(?:\s\p{L}+)?\)?,)?\s?((?:[\p{L}'’-]+\s?){1,4})/u;

/** "el portero kazajo Kirill": no verb in the third person ends so. */
const ADJECTIVE: Readonly<Record<string, RegExp>> = {
  es: /(?:o|és|ol|án|ense)$/,
  it: /(?:o|ese)$/,
  fr: /(?:ais|ois|ien|ain|sse|eque|ol)$/,
};

/** Which office or trade stands before a name or in apposition to it. `before`: the word right before it. */
export function introductionOf(name: NameAt, entity: MatchEntity, before: Neighbour | null): Introduction {
  const { text, start, end } = name;
  if (before !== null) {
    if (has(before, LEXICAL.TITLE)) return 'title';
    if (has(before, LEXICAL.PROFESSION | LEXICAL.STRANGER))
      return isOwnedBy(before, name, entity) ? 'plain' : 'profession';
    if (before.printed === 'lower' && ADJECTIVE[name.lang]?.test(text.slice(before.start, before.end))) {
      const noun = neighbourBefore(text, before.start);
      if (noun !== null && has(noun, LEXICAL.PROFESSION) && !has(noun, LEXICAL.TITLE)) return 'profession';
    }
  } else if (text.charCodeAt(start - 2) === COMMA && isAfterTrade(text, start - 2)) return 'profession';
  const next = text.charCodeAt(end);
  if (next !== COMMA && !(next === BLANK && text.charCodeAt(end + 1) === BRACKET)) return 'plain';
  const apposition = AFTER_COMMA.exec(text.slice(end, end + LONGEST_APPOSITION))?.[1];
  for (const word of apposition?.split(/[\s'’-]+/) ?? []) {
    const flags = lexicalOf(foldWord(word));
    if ((flags & LEXICAL.TITLE) !== 0) return 'plain';
    if ((flags & LEXICAL.PROFESSION) !== 0) return 'profession';
  }
  return 'plain';
}

const SLAVIC_OBLIQUE = /(?:[аaуu]|ого|ego|ом|em)$/;
const CONSONANT_LAST = /[^aąeęiouyаеєиіїоуыэюяь]$/;

/** "адвокат Трампа", "prawnik Trumpa", "der Anwalt Trumps": the name is in the genitive, the trade is another's. */
export function isOwnedBy({ folded }: Neighbour, { text, start, end, lang }: NameAt, { name }: MatchEntity): boolean {
  if (lang === 'de') return text[end - 1] === 's';
  if (lang !== 'ru' && lang !== 'uk' && lang !== 'pl') return false;
  // "Costa" is so in every case
  return CONSONANT_LAST.test(folded) && !name.endsWith('a') && SLAVIC_OBLIQUE.test(text.slice(start, end));
}

/** "El concejal de Urbanismo, Antonio Costa": the noun before the comma, or the one that this is linked to. */
function isAfterTrade(text: string, comma: number): boolean {
  const noun = wordEndingAt(text, comma);
  const link = noun && !has(noun, LEXICAL.PROFESSION) ? neighbourBefore(text, noun.start) : null;
  const head = link && has(link, LEXICAL.OF) ? neighbourBefore(text, link.start) : noun;
  return head !== null && has(head, LEXICAL.PROFESSION) && !has(head, LEXICAL.TITLE);
}

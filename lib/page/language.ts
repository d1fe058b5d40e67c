import type { Language } from '../model/mention.ts';

/** `zh-Hant-TW` → `zh`; null where the attribute says nothing. */
export function primarySubtag(tag: string | null): Language | null {
  const found = tag ? /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag) : null;
  return found && found[1]!.toLowerCase() !== 'und' ? found[1]!.toLowerCase() : null;
}

/** The scripts of news and the language that is guessed of each; where several share one, see below. */
const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/[A-Za-zÀ-ɏ]/g, 'en'],
  [/[а-яёіїєґ]/gi, 'ru'],
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[α-ω]/gi, 'el'],
  [/[\u0621-\u064a]/g, 'ar'],
];

/** The smallest words, and letters that the neighbours have not or seldom. */
const TELLING: readonly (readonly [RegExp, Language])[] = [
  [/\b(?:the|and|of|to)\b/gi, 'en'],
  [/\b(?:der|die|das|und|ist|im|den|zu|mit|eine?)\b|ß/gi, 'de'],
  [/\b(?:les?|des|et|une|du|dans|qui)\b/gi, 'fr'],
  [/\b(?:el|los|las|del|una|y|que)\b|ñ/gi, 'es'],
  [/\b(?:il|di|che|e|della|per)\b/gi, 'it'],
  [/\b(?:na|nie|w|z)\b|[ąęłżśćń]/gi, 'pl'],
  [/[ěřů]/gi, 'cs'],
  [/[ğış]/gi, 'tr'],
];

const SAMPLE = 2000;
const UKRAINIAN_LETTERS = /[іїєґ]/gi;
const RUSSIAN_LETTERS = /[ыэъё]/gi;

/** A guess for text that declares no language: the script most letters are of, then the commonest telling signs. */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const script = commonest(sample, SCRIPTS);
  if (script === 'ru') return guessCyrillic(sample, script);
  if (script === 'zh' && /[\u3040-\u30ff]/.test(sample)) return 'ja';
  if (script === 'ar' && /[پچژگ]/.test(sample)) return 'fa';
  return script === 'en' ? commonest(sample, TELLING) : script;
}

/** English where nothing tells. */
function commonest(sample: string, signs: readonly (readonly [RegExp, Language])[]): Language {
  let best: Language = 'en';
  let most = 0;
  for (const [sign, lang] of signs) {
    const count = countOf(sign, sample);
    if (count <= most) continue;
    most = count;
    best = lang;
  }
  return best;
}

function countOf(sign: RegExp, text: string): number {
  return text.match(sign)?.length ?? 0;
}

/** Ukrainian or Russian: one has і in every other word, the other ы; a name of the neighbours says nothing. */
function guessCyrillic(text: string, ifNeither: Language): Language {
  const more = countOf(UKRAINIAN_LETTERS, text) - countOf(RUSSIAN_LETTERS, text);
  if (more === 0) return ifNeither;
  return more > 0 ? 'uk' : 'ru';
}

const CYRILLIC = /[\u0400-\u04ff]/;
const CYRILLIC_LANGUAGE = /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg)$/;
const LETTERS_LOOKED_AT = 24;

/** All languages that `languageOf` may take parts of a text for. */
export function languagesIn(declared: Language | null, text: string): readonly Language[] {
  const first = declared ?? guessLanguage(text);
  if (!CYRILLIC.test(text)) return [first];
  const russian = first === 'uk' && text.search(RUSSIAN_LETTERS) < 0 ? first : 'ru';
  return [...new Set([first, russian, text.search(UKRAINIAN_LETTERS) < 0 ? first : 'uk'])];
}

/** The language of a block: what it declares, unless the very letters speak against it. */
export function languageOf(declared: Language | null, text: string): Language {
  if (declared === null) return guessLanguage(text);
  // a page of one of the two often quotes the other; where no letter tells, it is the page's own
  if (declared === 'ru' || declared === 'uk') return guessCyrillic(text, declared);
  // Templates are copied together with their `lang="en"`: a line of Cyrillic is not English.
  const isOdd = CYRILLIC.test(text.slice(0, LETTERS_LOOKED_AT)) && !CYRILLIC_LANGUAGE.test(declared);
  return isOdd ? guessLanguage(text) : declared;
}

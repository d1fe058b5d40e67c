import type { Language } from '../model/mention.ts';

/** `zh-Hant-TW` → `zh`; null where the attribute says nothing. */
export function primarySubtag(tag: string | null): Language | null {
  const found = tag ? /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag) : null;
  return found && found[1]!.toLowerCase() !== 'und' ? found[1]!.toLowerCase() : null;
}

/** Letters of scripts other than Latin; what only one language has comes first. */
const OTHER_SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[α-ω]/i, 'el'],
  [/[پچژگ]/, 'fa'],
  [/[\u0621-\u064a]/, 'ar'],
];

/** The smallest words, and letters that the neighbours have not or seldom. */
const TELLING: readonly (readonly [RegExp, Language])[] = [
  [/\b(?:the|and|of|to|is|was|with|said)\b/gi, 'en'],
  [/\b(?:der|die|das|und|ist|nicht|mit|ein|eine|von)\b/gi, 'de'],
  [/\b(?:le|les|des|et|est|une|dans|du|que)\b/gi, 'fr'],
  [/\b(?:el|los|las|del|una|por|con|y|que)\b/gi, 'es'],
  [/\b(?:il|di|che|della|per|gli|sono|non)\b/gi, 'it'],
  [/\b(?:na|nie|jest|w|z|dla)\b|[ąęłżźśćń]/gi, 'pl'],
  [/[ěřůž]/gi, 'cs'],
  [/[ğış]/gi, 'tr'],
];

const SAMPLE = 2000;
const UKRAINIAN_LETTERS = /[іїєґ]/gi;
const RUSSIAN_LETTERS = /[ыэъё]/gi;

/** A guess for text that declares no language: by script, then by the commonest telling signs. English where nothing tells. */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const latin = count(sample, /[a-zß-ɏ]/gi);
  const cyrillic = count(sample, /[а-яі]/gi);
  // a menu of languages has letters of all scripts
  if (cyrillic > latin) return guessCyrillic(sample);
  const other = latin > sample.length / 3 ? undefined : OTHER_SCRIPTS.find(([letters]) => letters.test(sample));
  if (other) return other[1];
  let best: Language = 'en';
  let most = 0;
  for (const [signs, lang] of TELLING) {
    const found = count(sample, signs);
    if (found > most) {
      most = found;
      best = lang;
    }
  }
  return best;
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/** Ukrainian or Russian: one has і in every other word, the other ы; a name of the neighbours says nothing. */
function guessCyrillic(text: string): Language {
  return count(text, UKRAINIAN_LETTERS) > count(text, RUSSIAN_LETTERS) ? 'uk' : 'ru';
}

const CYRILLIC_LANGUAGES = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg']);

const LETTERS_LOOKED_AT = 24;

function beginsCyrillic(text: string): boolean {
  const end = Math.min(text.length, LETTERS_LOOKED_AT);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x400 && code < 0x500) return true;
  }
  return false;
}

const CYRILLIC = /[\u0400-\u052f]/;

/** All languages that `languageOf` may take parts of a text for. */
export function languagesIn(declared: Language | null, text: string): readonly Language[] {
  const first = declared ?? guessLanguage(text);
  if (!CYRILLIC.test(text)) return [first];
  if (first === 'ru') return count(text, UKRAINIAN_LETTERS) > 0 ? ['ru', 'uk'] : ['ru'];
  if (first === 'uk') return count(text, RUSSIAN_LETTERS) > 0 ? ['uk', 'ru'] : ['uk'];
  return CYRILLIC_LANGUAGES.has(first) && declared !== null ? [first] : [...new Set([first, 'ru', 'uk'])];
}

/** The language of a block: what it declares, unless the very letters speak against it. */
export function languageOf(declared: Language | null, text: string): Language {
  if (declared === null) return guessLanguage(text);
  // A page of one of the two often quotes the other; where no letter tells, it is the page's own.
  if (declared === 'ru') return guessCyrillic(text);
  if (declared === 'uk') return count(text, RUSSIAN_LETTERS) > count(text, UKRAINIAN_LETTERS) ? 'ru' : 'uk';
  // Templates are copied together with their `lang="en"`: a line of Cyrillic is not English.
  return beginsCyrillic(text) && !CYRILLIC_LANGUAGES.has(declared) ? guessLanguage(text) : declared;
}

import type { Language } from '../model/mention.ts';

/** `zh-Hant-TW` → `zh`; null where the attribute says nothing. */
export function primarySubtag(tag: string | null): Language | null {
  const found = tag ? /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag) : null;
  return found && found[1]!.toLowerCase() !== 'und' ? found[1]!.toLowerCase() : null;
}

/** Letters that one language has and its neighbours in the same script have not, or seldom. */
const TELLING_LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[іїєґ]/i, 'uk'],
  [/[а-я]/i, 'ru'],
  [/[α-ω]/i, 'el'],
  [/[پچژگ]/, 'fa'],
  [/[\u0621-\u064a]/, 'ar'],
  [/[ąęłżźśćń]/i, 'pl'],
  [/[ěřůž]/i, 'cs'],
  [/[ğış]/i, 'tr'],
];

const TELLING_WORDS: readonly (readonly [RegExp, Language])[] = [
  [/\b(?:the|and|of|to|is|was|with|said|has)\b/gi, 'en'],
  [/\b(?:der|die|das|und|ist|nicht|mit|ein|eine|von)\b/gi, 'de'],
  [/\b(?:le|les|des|et|est|une|dans|du|que)\b/gi, 'fr'],
  [/\b(?:el|los|las|del|una|por|con|y|que)\b/gi, 'es'],
  [/\b(?:il|di|che|della|per|gli|sono|non)\b/gi, 'it'],
];

/** A guess from letters and the smallest words, for text that declares no language. English where nothing tells. */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, 1000);
  const byLetter = TELLING_LETTERS.find(([letters]) => letters.test(sample));
  if (byLetter) return byLetter[1];
  let best: Language = 'en';
  let most = 0;
  for (const [words, lang] of TELLING_WORDS) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) {
      most = count;
      best = lang;
    }
  }
  return best;
}

const UKRAINIAN_LETTERS = /[іїєґ]/i;
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
  if (first === 'ru') return UKRAINIAN_LETTERS.test(text) ? ['ru', 'uk'] : ['ru'];
  return CYRILLIC_LANGUAGES.has(first) && declared !== null ? [first] : [...new Set([first, 'ru', 'uk'])];
}

/** The language of a block: what it declares, unless the very letters speak against it. */
export function languageOf(declared: Language | null, text: string): Language {
  if (declared === null) return guessLanguage(text);
  if (declared === 'ru') return UKRAINIAN_LETTERS.test(text) ? 'uk' : 'ru';
  // Templates are copied together with their `lang="en"`: a line of Cyrillic is not English.
  return beginsCyrillic(text) && !CYRILLIC_LANGUAGES.has(declared) ? guessLanguage(text) : declared;
}

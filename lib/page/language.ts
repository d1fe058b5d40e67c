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
  [/\b(?:the|and|of|to|is|was|with|said|has)\b/gi, 'en'],
  [/\b(?:der|die|das|und|ist|nicht|mit|ein|eine|von|im|den|zu)\b|ß/gi, 'de'],
  [/\b(?:le|les|des|et|est|une|dans|du|que|sur|au|qui)\b/gi, 'fr'],
  [/\b(?:el|los|las|del|una|por|con|y|que|para|se)\b|[ñ¿]/gi, 'es'],
  [/\b(?:il|di|che|della|per|gli|sono|non|del|un)\b/gi, 'it'],
  [/\b(?:na|nie|jest|w|z|dla)\b|[ąęłżźśćń]/gi, 'pl'],
  [/[ěřůž]/gi, 'cs'],
  [/[ğışİ]/gi, 'tr'],
];

const SAMPLE = 2000;
const UKRAINIAN_LETTERS = /[іїєґ]/gi;
const RUSSIAN_LETTERS = /[ыэъё]/gi;

/** A guess for text that declares no language: the script most letters are of, then the commonest telling signs. */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const script = commonest(sample, SCRIPTS);
  if (script === 'ru') return guessCyrillic(sample);
  if (script === 'zh' && /[\u3040-\u30ff]/.test(sample)) return 'ja';
  if (script === 'ar' && /[پچژگ]/.test(sample)) return 'fa';
  return script === 'en' ? commonest(sample, TELLING) : script;
}

/** English where nothing tells. */
function commonest(sample: string, signs: readonly (readonly [RegExp, Language])[]): Language {
  let best: Language = 'en';
  let most = 0;
  for (const [sign, lang] of signs) {
    const count = sample.match(sign)?.length ?? 0;
    if (count > most) {
      most = count;
      best = lang;
    }
  }
  return best;
}

/** Ukrainian or Russian: one has і in every other word, the other ы; a name of the neighbours says nothing. */
function guessCyrillic(text: string): Language {
  const ukrainian = text.match(UKRAINIAN_LETTERS)?.length ?? 0;
  return ukrainian > (text.match(RUSSIAN_LETTERS)?.length ?? 0) ? 'uk' : 'ru';
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

/** A page of one of the two often quotes the other; where no letter tells, it is the page's own. */
function guessCyrillicOf(declared: Language, text: string): Language {
  return hasLetters(text, UKRAINIAN_LETTERS) || hasLetters(text, RUSSIAN_LETTERS) ? guessCyrillic(text) : declared;
}

function hasLetters(text: string, letters: RegExp): boolean {
  return text.search(letters) >= 0;
}

const CYRILLIC = /[\u0400-\u052f]/;

/** All languages that `languageOf` may take parts of a text for. */
export function languagesIn(declared: Language | null, text: string): readonly Language[] {
  const first = declared ?? guessLanguage(text);
  if (!CYRILLIC.test(text)) return [first];
  if (first === 'ru') return hasLetters(text, UKRAINIAN_LETTERS) ? ['ru', 'uk'] : ['ru'];
  if (first === 'uk') return hasLetters(text, RUSSIAN_LETTERS) ? ['uk', 'ru'] : ['uk'];
  return CYRILLIC_LANGUAGES.has(first) && declared !== null ? [first] : [...new Set([first, 'ru', 'uk'])];
}

/** The language of a block: what it declares, unless the very letters speak against it. */
export function languageOf(declared: Language | null, text: string): Language {
  if (declared === null) return guessLanguage(text);
  if (declared === 'ru' || declared === 'uk') return guessCyrillicOf(declared, text);
  // Templates are copied together with their `lang="en"`: a line of Cyrillic is not English.
  return beginsCyrillic(text) && !CYRILLIC_LANGUAGES.has(declared) ? guessLanguage(text) : declared;
}

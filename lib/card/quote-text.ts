import type { Language } from '../model/mention.ts';

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  pl: ['„', '”'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  uk: ['«', '»'],
  ru: ['«', '»'],
};

/**
 * The words of a quote as printed on a card: in the quotation marks of their language; a text that begins with a small
 * letter is part of a sentence and shown as one, between ellipses.
 */
export function quoteText(text: string, lang: Language): string {
  const [open, close] = MARKS[lang] ?? ['“', '”'];
  const inner = text.trim();
  if (!isFragment(inner)) return `${open}${inner}${close}`;
  const before = inner.startsWith('…') ? '' : '… ';
  const after = /[.!?…]["”’»]?$/u.test(inner) ? '' : ' …';
  return `${open}${before}${inner}${after}${close}`;
}

/** Part of a sentence, to be shown inside one. */
export function isFragment(text: string): boolean {
  return /^(?:…|\.\.\.)?\s*\p{Ll}/u.test(text.trim());
}

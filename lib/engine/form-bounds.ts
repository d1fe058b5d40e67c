import { isKatakana } from './fold.ts';
import { isApostrophe, isBlank } from './gaps.ts';

/** The closing point belongs to the name in "U.S.", "D.C.", "EE. UU.". */
export function isAbbreviated(text: string, lastWord: number, end: number): boolean {
  if (end - lastWord > 2 || lastWord < 2) return false;
  return text[lastWord - 1] === '.' || (isBlank(text.charCodeAt(lastWord - 1)) && text[lastWord - 2] === '.');
}

/** No form starts inside an address (@, a dot or slash glued to letters), a number (1,028) or a katakana word. */
export function canStart(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (before === 0x40) return false;
  const first = text.charCodeAt(start);
  if (isKatakana(first)) return !isKatakana(before);
  if (start === 1) return true;
  const earlier = text.charCodeAt(start - 2);
  if ((before === 0x2e || before === 0x2c) && isDigit(earlier) && isDigit(first)) return false;
  if (before === 0x2e && isLowerAscii(earlier) && !isDigit(first)) return isSentenceGlue(text, start);
  return true;
}

/** "…in Kyiv.Russia said": a missing blank after a sentence, not an address, when a capital follows. */
function isSentenceGlue(text: string, start: number): boolean {
  const first = text[start]!;
  return first !== first.toLowerCase();
}

export function canEnd(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const after = text.charCodeAt(end);
  const last = text.charCodeAt(end - 1);
  if (isKatakana(last)) return !isKatakana(after);
  if (isApostrophe(after)) return true;
  // "nato.int", "trump.com"
  return !(
    after === 0x2e &&
    end + 1 < text.length &&
    isLowerAscii(text.charCodeAt(end + 1)) &&
    end - 2 >= 0 &&
    text.charCodeAt(end - 2) !== 0x2e
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLowerAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

import type { Clause, ClauseToken } from './clause.ts';
import { isName, type Subject } from './noun-phrase.ts';
import { canDrop, isPlural, mainSubject, subjectAfter, subjectBefore } from './subject.ts';
import { pastGender } from './verbs.ts';
import { WordClass } from './word-class.ts';

/** Who says it by the verb at `verb` before the quotation; `joined`: the quotation before, of which the same sentence speaks. */
export function leadSubject(
  clause: Clause,
  verb: number,
  joined: { readonly subject: Subject | null } | null,
): Subject | null {
  const { tokens, lang } = clause;
  const token = tokens[verb];
  if (!token) return colonSubject(clause);
  const pronoun = pronounIn(token.wordClass);
  if (pronoun) return pronoun;
  if (token.wordClass === WordClass.ACCORDING) return subjectAfter(clause, verb);
  let subject = token.wordClass === WordClass.PARTICIPLE ? mainSubject(clause, verb) : subjectBefore(clause, verb);
  if (subject?.kind === 'other' && verb === 1 && clause.index.marksCase(lang)) {
    // Чесніше висловився Венс: of two subjects the one in front is no name but begins the sentence.
    const named = subjectAfter(clause, verb);
    if (named?.kind === 'entity') subject = named;
  }
  // “…” and said “…”; “…,” said Trump, “…”; Writes Tusk on X: “…”
  const isSecond = tokens.slice(0, verb).some(({ wordClass }) => wordClass === WordClass.AND);
  const after =
    subject === null && !isSecond && (lang !== 'en' || joined || verb === 0) ? subjectAfter(clause, verb) : null;
  return subject ?? after ?? joined?.subject ?? null;
}

/** Trump: “…”; Trump went even further: “…”; И задал вопрос: «…» */
export function colonSubject(clause: Clause): Subject | null {
  const colon = clause.tokens.length - 1;
  const subject = subjectBefore(clause, colon) ?? mainSubject(clause, colon);
  const goesOn = clause.tokens[0]!.wordClass === WordClass.AND && canDrop(clause.lang);
  return goesOn && (subject === null || subject.kind === 'described') ? { kind: 'dropped' } : subject;
}

/** Who says it by the verb at `verb` after the quotation. */
export function tailSubject(clause: Clause, verb: number): Subject | null {
  const { wordClass } = clause.tokens[verb]!;
  if (wordClass === WordClass.PARTICIPLE) return mainSubject(clause, verb);
  if (wordClass === WordClass.ACCORDING) return subjectAfter(clause, verb);
  return pronounIn(wordClass) ?? subjectBefore(clause, verb) ?? subjectAfter(clause, verb);
}

function pronounIn(wordClass: WordClass | 0): Subject | null {
  if (wordClass === WordClass.BY_HIM) return { kind: 'he' };
  return wordClass === WordClass.BY_HER ? { kind: 'she' } : null;
}

/** In small letters, and of no class. */
function isNoun({ kind, wordClass }: ClauseToken): boolean {
  return kind === 'word' && wordClass === 0;
}

const FRENCH_INFINITIVE = /[er]re?$/;

/** A verb alone: dijo, powiedział; not that of several. Et d’ajouter. Not so: grida dal cancello Witkoff. */
export function droppedSubject({ lang, text, tokens }: Clause, verb: number): Subject | null {
  if (verb < 0 || tokens.some((token, at) => at > verb + 1 && isName(token) && isNoun(tokens[at - 1]!))) return null;
  const { start, end } = tokens[verb]!;
  const verbAlone = text.slice(start, end);
  const isAlone = canDrop(lang) ? !isPlural(verbAlone) : lang === 'fr' && FRENCH_INFINITIVE.test(verbAlone);
  return isAlone ? { kind: pastGender(verbAlone, lang) ?? 'dropped' } : null;
}

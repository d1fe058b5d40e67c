import type { Clause } from './clause.ts';
import type { Subject } from './noun-phrase.ts';
import { canDrop, isPlural, mainSubject, subjectAfter, subjectBefore } from './subject.ts';
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
  // “…” and said “…”; “…,” said Trump, “…”
  const isSecond = tokens.slice(0, verb).some(({ wordClass }) => wordClass === WordClass.AND);
  const after = subject === null && !isSecond && (lang !== 'en' || joined) ? subjectAfter(clause, verb) : null;
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

const GENDERED: Readonly<Record<string, readonly [she: RegExp, he: RegExp]>> = {
  pl: [/ła$/, /ł$/],
  ru: [/ла(?:сь)?$/, /л(?:ся)?$/],
  uk: [/ла(?:ся|сь)?$/, /в(?:ся|сь)?$/],
};

const FRENCH_INFINITIVE = /[er]re?$/;

/** A verb alone: dijo, powiedział; not that of several. Et d’ajouter. */
export function droppedSubject({ lang, text, tokens }: Clause, verb: number): Subject | null {
  if (verb < 0) return null;
  const { start, end } = tokens[verb]!;
  const verbAlone = text.slice(start, end);
  const isAlone = canDrop(lang) ? !isPlural(verbAlone) : lang === 'fr' && FRENCH_INFINITIVE.test(verbAlone);
  return isAlone ? { kind: genderOf(verbAlone, lang) ?? 'dropped' } : null;
}

/** The past of Slavic verbs says whether it is he or she: powiedziała, сказал, сказав. */
function genderOf(verb: string, lang: string): 'he' | 'she' | null {
  const [she, he] = GENDERED[lang] ?? [];
  if (she?.test(verb)) return 'she';
  return he?.test(verb) ? 'he' : null;
}

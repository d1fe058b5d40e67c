/** What a word does in the sentence around a quotation. The order is that of the classes in a pack's quote file. */
export const WordClass = {
  /** A verb of saying. */
  VERB: 1,
  /** A verb of saying whose subject is the main clause's: adding, calling him. */
  PARTICIPLE: 2,
  /** The name after it said it, in whatever case: according (to), laut, selon, (по) словам. */
  ACCORDING: 3,
  /** The name before it said it: (Peskow) zufolge. */
  BEHIND: 4,
  HE: 5,
  SHE: 6,
  /** Joins a name to the noun before it: the head of NATO, le porte-parole du Kremlin. */
  OF: 7,
  /** Prepositions after which a clause's subject may follow: In Moscow Putin said. */
  PLACE: 8,
  PREPOSITION: 9,
  /** Begins a clause of its own. */
  CLAUSE: 10,
  RELATIVE: 11,
  AND: 12,
  /** Articles, auxiliaries, adverbs: may stand between a subject and its verb. */
  PASSED: 13,
  /** With a verb of saying it turns it round: he was told. */
  BE: 15,
  /** Printed with a full stop that ends no sentence. */
  SHORT: 14,
  /** What is quoted right after it is a term: so-called. */
  TERM: 16,
  /** What is quoted right after it is its title: the film “…”. */
  WORK: 17,
  /** Points back to what was quoted: Lo ha detto Putin; Das sagte Merz. */
  BACK: 18,
  /** According to him, to her: selon lui, по его словам. */
  BY_HIM: 19,
  BY_HER: 20,
} as const;

export type WordClass = (typeof WordClass)[keyof typeof WordClass];

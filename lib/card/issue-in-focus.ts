/**
 * Which of a record's issues the words around a mention are about. No list of cue words to keep: the cues are the
 * words of the issue's name, question, stances and evidence, and a word counts the more, the fewer issues share it.
 */
import type { CardRecord } from '../model/record.ts';

/** Words are compared by their beginnings: "territory", "territorial", "territories". */
const STEM_LENGTH = 6;
const SHORTEST_CUE = 4;

/** Weight of a cue by where it stands; the name of an issue outweighs what one statement on it happens to mention. */
const NAME_WEIGHT = 4;
const STANCE_WEIGHT = 2;
const EVIDENCE_WEIGHT = 1;
/** A cue in the mention's own sentence counts so much more than one in the rest of the block. */
const SENTENCE_FACTOR = 4;

/** The id of an issue on which the record has a position, or null where nothing around the mention points to one. */
export function issueInFocus(
  around: { readonly text: string; readonly start: number },
  record: CardRecord,
): string | null {
  const cues = cuesOf(record);
  const sentence = sentenceAround(around.text, around.start);
  const near = new Set(stems(sentence));
  const block = new Set(stems(around.text));
  const own = new Set(stems(record.name));
  const scores = new Map<string, number>();
  for (const stem of block) {
    const weights = own.has(stem) ? undefined : cues.get(stem);
    if (!weights) continue;
    for (const [issue, weight] of weights) {
      const score = (weight / weights.size) * (near.has(stem) ? SENTENCE_FACTOR : 1);
      scores.set(issue, (scores.get(issue) ?? 0) + score);
    }
  }
  let best: [string | null, number] = [null, NAME_WEIGHT - 1];
  for (const [issue, score] of scores) if (score > best[1]) best = [issue, score];
  return best[0];
}

/** Stem → issue → weight. */
function cuesOf(record: CardRecord): Map<string, Map<string, number>> {
  const cues = new Map<string, Map<string, number>>();
  const add = (text: string, issue: string, weight: number): void => {
    for (const stem of stems(text)) {
      const weights = cues.get(stem) ?? new Map<string, number>();
      weights.set(issue, Math.max(weights.get(issue) ?? 0, weight));
      cues.set(stem, weights);
    }
  };
  const coded = new Set(record.positions.map(({ issue }) => issue));
  for (const { id, name, question, poles } of record.issues) {
    if (!coded.has(id)) continue;
    add(name, id, NAME_WEIGHT);
    add(`${question} ${poles.join(' ')}`, id, STANCE_WEIGHT);
  }
  for (const { issue, stance } of record.positions) add(stance, issue, STANCE_WEIGHT);
  for (const { issues, text } of record.statements) {
    for (const issue of issues) if (coded.has(issue)) add(text, issue, EVIDENCE_WEIGHT);
  }
  return cues;
}

/** The sentence of the text that the position lies in; dots inside "U.S." or "3.5" end none. */
export function sentenceAround(text: string, start: number): string {
  let from = 0;
  for (const { index, 0: end } of text.matchAll(/(?<=[^.\s]{3})[.!?…]["”’»)]*\s+(?=["“‘«(]?[\p{Lu}\d])/gu)) {
    if (index >= start) return text.slice(from, index + end.length).trim();
    from = index + end.length;
  }
  return text.slice(from).trim();
}

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .filter((word) => word.length >= SHORTEST_CUE && !COMMON.has(word))
    .map((word) => word.slice(0, STEM_LENGTH));
}

/** Long enough to count and in every second sentence of a political story, so that they point to nothing. */
const COMMON = new Set(
  (
    'about after again against also because been before being between both could does first from have into just made make more most ' +
    'much must only other over said says should some such than that their them then there these they this those through under ' +
    'very want wants were what when where whether which while will with would your ukraine ukrainian russia russian russians ' +
    'ukrainians president war country'
  ).split(' '),
);

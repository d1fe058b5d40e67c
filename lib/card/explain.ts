import type { PlacedMention } from '../model/mention.ts';

/** "Why is this marked?" in plain words: what was printed, as what it counts, how sure, and by which rule. */
export function explainMention({ mention, surface }: PlacedMention, name: string): string[] {
  const printed = surface.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
  if (mention.quote) {
    return [
      `These words stand in quotation marks and are in the story’s data as said by ${name}.`,
      mention.quote.match === 'differs'
        ? 'Most of them, in the same order, or another wording of them that is known.'
        : 'They are the same words in the same order; punctuation and case do not count.',
      'Rule: known quote.',
    ];
  }
  const reading =
    mention.kind === 'role'
      ? `“${printed}” is read as a description of ${name}${mention.category === 'person' ? ', by office or by whose they are' : ''}.`
      : printed.toLowerCase() === name.toLowerCase()
        ? `“${printed}” is the name of an entry in the story’s data.`
        : `“${printed}” is read as a name of ${name}.`;
  const certainty =
    mention.certainty === 'certain'
      ? 'Certain: nothing else in the data fits these words here.'
      : 'Likely, not certain: these words could mean something else, but what stands around them supports this reading.';
  return [reading, certainty, REASONS[mention.rule] ?? `Rule: ${mention.rule.replaceAll('-', ' ')}.`];
}

/** What tipped the engine's decision (lib/engine/weigh.ts), by `rule`. */
const REASONS: Readonly<Record<string, string>> = {
  name: 'What decided: the name is not ambiguous, and nothing near it speaks against it.',
  'full-name': 'What decided: the full name is printed.',
  'own-given-name': 'What decided: the given name before it is this person’s.',
  title: 'What decided: an office stands before the name.',
  address: 'What decided: a form of address stands before the name.',
  'surname-alone': 'What decided: the surname alone, which is rare enough.',
  'full-name-on-page': 'What decided: the full name is on this page.',
  'named-last': 'What decided: of those on this page who bear the surname, this one was named last.',
  'co-mention': 'What decided: others of this story are named on this page.',
  'role-on-date': 'What decided: the description fits on the day of this article.',
  'named-before': 'What decided: who is meant was named before on this page, and nobody else whom the words fit.',
  cue: 'What decided: words that go with it stand nearby.',
  'cue-on-page': 'What decided: words that go with it stand elsewhere on this page.',
  topic: 'What decided: this page is about the story.',
};

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
      ? `“${printed}” is read as the office of ${name}.`
      : printed.toLowerCase() === name.toLowerCase()
        ? `“${printed}” is the name of an entry in the story’s data.`
        : `“${printed}” is read as a name of ${name}.`;
  const certainty =
    mention.certainty === 'certain'
      ? 'Certain: nothing else in the data fits these words here.'
      : 'Likely, not certain: these words could mean something else, but what stands around them supports this reading.';
  return [reading, certainty, `Rule: ${mention.rule.replaceAll('-', ' ')}.`];
}

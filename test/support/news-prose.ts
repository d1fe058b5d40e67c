/**
 * News-like prose without end, the same for the same seed: sentences of our own, permuted. Something of the story is
 * named about once in 150 characters, as in a report on it; every ninth sentence or so is a quotation. Nothing in it
 * happened, and nobody who is quoted exists.
 */
const PLAIN = [
  'The delegations arrived shortly before nine and went straight to the upper floor, where the tables had been set the night before.',
  'Reporters waited behind a rope in the courtyard and were told to expect nothing before the evening.',
  'By noon the coffee had run out and the first rumours had begun to travel from phone to phone.',
  'An official who was not allowed to speak about the matter described the mood as patient rather than warm.',
  'Prices for electricity and heating have risen again this winter, and many households have fallen behind with their bills.',
  'The document has been shortened twice since the summer and is now said to fit on four pages.',
  'Two paragraphs were struck out on the first day, and a third was put between brackets.',
  'Nobody would say how long the talks were to last or whether a second round had been agreed.',
  'Farmers along the road said that they had heard such announcements before and would believe them when the trucks came.',
  'The bridge, damaged in spring and mended since, was closed to heavy traffic for most of the week.',
  'In the afternoon the rain stopped, and the cameras were carried out on to the steps once more.',
  'The committee is to meet again on Thursday; its chair expects a vote before the end of the month.',
  'Opinion polls show a public that is tired, wary of promises and unwilling to be hurried.',
  'A spokeswoman confirmed the meeting but declined to say who had asked for it.',
  'The money would come from a fund that was set up three years ago and has hardly been touched.',
  'Lawyers on both sides have been asked to look once more at the wording of the final clause.',
  'The railway company said that trains were running with delays of up to forty minutes.',
  'Several aid groups warned that supplies in the border villages would last for ten days at most.',
  'It was the fourth time this year that the ministers had met without issuing a joint statement.',
  'Analysts called the step modest but noted that it was the first of its kind since last autumn.',
  'The museum, closed for repairs, lent its great hall for the occasion and charged nothing.',
  'Schools in the district reopened on Monday after a week in which lessons were held by telephone.',
];
const NAMING = [
  'Steve Witkoff landed late on Tuesday and was driven to the Kremlin without a stop.',
  'President Donald Trump had said at the weekend that a deadline was not on his mind.',
  'In Kyiv, aides to Volodymyr Zelensky read the paper overnight and sent back eleven remarks.',
  'Russia has asked that the question be left to a later meeting, which Ukraine refuses.',
  'Ushakov spoke to Russian agencies for less than three minutes and took no questions.',
  'Mark Rutte told ambassadors of NATO that the alliance would go on as planned.',
  'The 28-point plan was followed by a shorter text, and the shorter text by a longer one.',
  'Fighting went on around Pokrovsk, where the road to Donetsk is cut in two places.',
  'Marco Rubio and Rustem Umerov sat together for an hour, with the doors open.',
  'Putin, who had been in India, came back a day early.',
  'Jared Kushner left by the side entrance and waved at nobody in particular.',
  'Brussels would rather wait, according to two people who have seen the letter.',
];
const QUOTED = [
  '“We have moved a little, and a little is more than we had yesterday,” said Ada Brandt, an adviser to the hosts.',
  'Piet Holm, who runs the hotel, said: “They asked for quiet rooms and for a long table, and that is all I know.”',
  '“Nobody signs on the first evening,” one of the drivers said, “and nobody should.”',
];

/** Plain sentences, naming ones and quotations in the order of a report's. */
const PATTERN = 'pnppnpnpqpnpppnpnp';

export interface Prose {
  /** A report of about so many sentences, three to a paragraph, a paragraph a line. */
  report(sentences: number): string;
}

export function createProse(seed: number): Prose {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const kinds = { p: PLAIN, n: NAMING, q: QUOTED };
  let said = 0;
  const sentence = (): string => {
    const from = kinds[PATTERN[said++ % PATTERN.length] as keyof typeof kinds];
    return from[below(from.length)]!;
  };
  return {
    report(sentences) {
      const lines: string[] = [];
      for (let left = sentences; left > 0; left -= 3) {
        lines.push(Array.from({ length: Math.min(left, 3) }, sentence).join(' '));
      }
      return lines.join('\n');
    },
  };
}

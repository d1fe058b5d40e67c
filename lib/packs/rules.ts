/** Every rule that a pack can break, by name, with how to mend what breaks it. */
export const RULES = {
  'missing-file': 'add it, as data/packs/README.md describes it',
  'not-json': 'mend the JSON at that place',
  'stray-file': 'remove it, or move it beside the pack',
  'file-name': 'rename the file after what it holds',
  schema: 'write it as the schema of this file says',
  markup: 'write plain text: no tags, entities, pictures or links',
  'not-https': 'give the https address of the page, or null',
  picture: 'link the page that shows it, or remove it',
  'dangling-id': 'correct the id, or add what it names',
  'duplicate-id': 'give each its own id, or merge the two',
  'spoken-fact': 'cite only what stands in statements/facts.json',
  'quote-without-speaker': 'name the speaker, or make it a paraphrase',
  'unused-source': 'cite it where it supports something, or remove it',
  'future-date': 'correct the date, or raise asOf after checking the pack',
  'reversed-span': 'correct one of the two dates',
  'long-quote': 'cut it at a word boundary, with "…"',
  'position-not-covered': 'cite statements on the issue, by or about the person, of the days of the position',
  'position-overlap': 'let each position end on the day on which the next on its issue begins',
  'change-without-ends': 'put the polarity of the position before into changedFrom, or null where it is the same',
  'weak-sources': 'find a source that may stand alone, or keep "weak" in step with the sources',
  pattern: 'close every group, and keep to () and []',
  'unknown-form': 'write it exactly as in aliases, patterns or roleMentions',
  'shared-alias': 'mark it ambiguous in both entities and give both cues',
  'hidden-name': 'remove the confusable',
  'loaded-word': 'say what was done or said, without the judgement',
  'term-not-covered': 'cite main terms of the plan that are on the issue and say it, or say less',
  'unknown-country':
    'write its name as the atlas does ("United States of America", "Czechia"), or leave the location out',
  'one-sided': 'code a position of a speaker of the side, or list the issue in its noPositionFound',
} as const satisfies Record<string, string>;

export type Rule = keyof typeof RULES;

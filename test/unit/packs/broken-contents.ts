import { at, type BrokenPack } from './broken-pack.ts';
import type { SmallPack } from './small-pack.ts';

/** What fits the schema and is wrong all the same. */
export const BROKEN_CONTENTS: readonly BrokenPack[] = [
  [
    'a source that is not there',
    'dangling-id',
    (p) => at(p, 'statements/ann-ash.json').statements[0].sources.push('paper-9'),
    'statements/ann-ash.json:statements[0].sources[1]: no source "paper-9"',
  ],
  [
    'a variant from a source that is not there',
    'dangling-id',
    (p) => at(p, 'statements/ann-ash.json').statements[1].variants[0].sources.push('paper-9'),
    'statements/ann-ash.json:statements[1].variants[0].sources[1]: no source "paper-9"',
  ],
  [
    'a source that nothing uses',
    'unused-source',
    (p) => at(p, 'sources.json').sources.push({ ...at(p, 'sources.json').sources[0], id: 'paper-3' }),
    'sources.json:sources[3].id: the source "paper-3" is never used',
  ],
  [
    'the same source twice',
    'duplicate-id',
    (p) => at(p, 'sources.json').sources.push(at(p, 'sources.json').sources[0]),
    'sources.json:sources[3].id: "paper-1" stands twice',
  ],
  [
    'the same statement twice',
    'duplicate-id',
    (p) => ((at(p, 'statements/facts.json').statements[0].id = 'ash-1'), fixPlan(p)),
    'statements/facts.json:statements[0].id: the statement "ash-1" stands twice',
  ],
  [
    'a twin that knows nothing of it',
    'dangling-id',
    (p) => (at(p, 'statements/ann-ash.json').statements[1].twin = 'ash-1'),
    'statements/ann-ash.json:statements[1].twin: no statement "ash-1" whose twin is "ash-2"',
  ],
  [
    'a quote without speaker',
    'quote-without-speaker',
    (p) => (at(p, 'statements/facts.json').statements[0].kind = 'quote'),
    'statements/facts.json:statements[0].kind: a quote needs a speaker',
  ],
  [
    'a statement about nobody known',
    'dangling-id',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].about = ['bob']),
    'statements/ann-ash.json:statements[0].about[0]: no entity "bob"',
  ],
  [
    'a statement on an unknown issue',
    'dangling-id',
    (p) => at(p, 'statements/facts.json').statements[0].issues.push('lake'),
    'statements/facts.json:statements[0].issues[1]: no issue "lake"',
  ],
  [
    'words in the facts of an entity',
    'spoken-fact',
    (p) => at(p, 'entities/ford.json').facts.push('ash-1'),
    'entities/ford.json:facts[0]: "ash-1" is no fact: ann-ash says it',
  ],
  [
    'a term that is not there',
    'dangling-id',
    (p) => at(p, 'entities/river-plan.json').plan.terms.push('fact-9'),
    'entities/river-plan.json:plan.terms[1]: no statement "fact-9"',
  ],
  [
    'a side that the story does not have',
    'dangling-id',
    (p) => (at(p, 'entities/river-plan.json').plan.said[0].side = 'East'),
    'entities/river-plan.json:plan.said[0].side: no side "East" in story.json',
  ],
  [
    'a plan before it that is a place',
    'dangling-id',
    (p) => (at(p, 'entities/river-plan.json').plan.supersedes = 'ford'),
    'entities/river-plan.json:plan.supersedes: no plan "ford"',
  ],
  [
    'a plan that replaces itself',
    'circular-line',
    (p) => (at(p, 'entities/river-plan.json').plan.supersedes = 'river-plan'),
    'entities/river-plan.json:plan.supersedes: "river-plan" would have replaced itself',
  ],
  [
    'something said after the pack’s day',
    'future-date',
    (p) => (at(p, 'statements/facts.json').statements[0].saidOn = '2026-02-01'),
    "statements/facts.json:statements[0].saidOn: 2026-02-01 is after the pack's day 2026-01-31",
  ],
  [
    'a role that ends before it begins',
    'reversed-span',
    (p) => (at(p, 'entities/ann-ash.json').roles[0].until = '2024-12'),
    'entities/ann-ash.json:roles[0].until: 2024-12 is before 2025',
  ],
  [
    'a gap between two positions',
    'position-overlap',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].until = '2026-01-10'),
    'positions/ann-ash.json:positions[1].from: the position before is until 2026-01-10, not until 2026-01-15',
  ],
  [
    'a last position that ends',
    'position-overlap',
    (p) => (at(p, 'positions/ann-ash.json').positions[1].until = '2026-01-20'),
    'positions/ann-ash.json:positions[1].until: no position begins on 2026-01-20',
  ],
  [
    'a change that is not said',
    'change-without-ends',
    (p) => (at(p, 'positions/ann-ash.json').positions[1].changedFrom = null),
    'positions/ann-ash.json:positions[1].changedFrom: by the position before this is -2',
  ],
  [
    'a position by a statement on something else',
    'position-not-covered',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].issues = []),
    'positions/ann-ash.json:positions[0].statements[0]: "ash-1" is not on river',
  ],
  [
    'a position on digests alone that does not say so',
    'weak-sources',
    (p) => delete at(p, 'positions/ann-ash.json').positions[1].weak,
    'positions/ann-ash.json:positions[1].weak: all its sources are weak',
  ],
  [
    'a position called weak that is not',
    'weak-sources',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].weak = true),
    'positions/ann-ash.json:positions[0].weak: not all its sources are weak',
  ],
  [
    'half a speech as a quote',
    'long-quote',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].text = 'ours '.repeat(51).trim()),
    'statements/ann-ash.json:statements[0].text: a quote of 51 words (at most 50)',
  ],
  [
    'a pattern that is not closed',
    'pattern',
    (p) => (at(p, 'entities/river-plan.json').patterns.en[0] = '3-point (plan'),
    'entities/river-plan.json:patterns.en[0]: ")" is missing',
  ],
  [
    'an ambiguous form that is none',
    'unknown-form',
    (p) => (at(p, 'entities/ann-ash.json').ambiguous = { en: ['Ashe'] }),
    'entities/ann-ash.json:ambiguous.en[0]: "Ashe" is no form of it',
  ],
  [
    'a confusable that hides a name',
    'hidden-name',
    (p) => at(p, 'entities/ann-ash.json').confusables.push('river plan'),
    'entities/ann-ash.json:confusables[1]: "river plan" is a name of river-plan, so it would never mark anything',
  ],
  [
    'one name for two, with cues for one',
    'shared-alias',
    (p) => (
      (at(p, 'entities/ford.json').aliases.en = ['Ford', 'Ash']),
      (at(p, 'entities/ford.json').ambiguous = { en: ['Ash'] })
    ),
    'entities/ford.json:aliases.en[1]: "Ash" is also ann-ash',
  ],
  [
    'two positions on one issue at a time',
    'position-overlap',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].until = '2026-01-20'),
    'positions/ann-ash.json:positions[1].from: the position before is until 2026-01-20, not until 2026-01-15',
  ],
  [
    'a change that was none',
    'change-without-ends',
    (p) => (
      (at(p, 'positions/ann-ash.json').positions[1].polarity = -2),
      (at(p, 'positions/ann-ash.json').positions[1].changedFrom = -2)
    ),
    'positions/ann-ash.json:positions[1].changedFrom: by the position before this is null',
  ],
  [
    'a position that nothing cited is of the day of',
    'position-not-covered',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].saidOn = null),
    'positions/ann-ash.json:positions[0].from: no cited statement is of 2026-01-05',
  ],
  [
    'a description that judges',
    'loaded-word',
    (p) => (at(p, 'entities/ford.json').description = 'A ford held by the puppet mayor.'),
    'entities/ford.json:description: "puppet" judges',
  ],
  [
    'a step of a plan that judges',
    'loaded-word',
    (p) => (at(p, 'entities/river-plan.json').plan.status[0].event = 'Shameful text published'),
    'entities/river-plan.json:plan.status[0].event: "Shameful" judges',
  ],
  [
    'a pole of the scale that judges',
    'loaded-word',
    (p) => (at(p, 'issues.json').issues[0].poles[1] = 'The regime in the south'),
    'issues.json:issues[0].poles[1]: "regime" judges',
  ],
  [
    'a side without a position or a word about that',
    'one-sided',
    (p) => (at(p, 'story.json').sides[1].noPositionFound = []),
    'story.json:sides[1].noPositionFound: South has no position on river, and this does not say so',
  ],
  [
    'a side that is called silent and is not',
    'one-sided',
    (p) => (at(p, 'story.json').sides[0].noPositionFound = ['river']),
    'story.json:sides[0].noPositionFound[0]: North has a position on river',
  ],
  [
    'a place in a country that the atlas does not have',
    'unknown-country',
    (p) => (at(p, 'entities/ford.json').place.location = { kind: 'country', country: 'Nothland' }),
    'entities/ford.json:place.location.country: the atlas has no country "Nothland"',
  ],
  [
    'a speaker of a side who is a place',
    'dangling-id',
    (p) => at(p, 'story.json').sides[1].speakers.push('ford'),
    'story.json:sides[1].speakers[0]: no person or organisation "ford"',
  ],
  [
    'a picture as a source',
    'picture',
    (p) => (at(p, 'sources.json').sources[0].url = 'https://paper.example/portrait.jpg'),
    'sources.json:sources[0].url: the address of a picture',
  ],
  [
    'a picture in a stance',
    'markup',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].stance = 'Ours ![map](https://paper.example/map)'),
    'positions/ann-ash.json:positions[0].stance: markup in a text',
  ],
  [
    'a term on an issue that its statement is not on',
    'term-not-covered',
    (p) => (at(p, 'statements/facts.json').statements[0].issues = []),
    'entities/river-plan.json:plan.texts[0].terms[0].statements[0]: "fact-plan" is not on river',
  ],
  [
    'a term by what is no main term of the plan',
    'term-not-covered',
    (p) => at(p, 'entities/river-plan.json').plan.texts[0].terms[0].statements.push('ash-1'),
    'entities/river-plan.json:plan.texts[0].terms[0].statements[1]: "ash-1" is no main term of the plan',
  ],
  [
    'a number in a term that no statement says',
    'term-not-covered',
    (p) => (at(p, 'entities/river-plan.json').plan.texts[0].terms[0].text = 'The river in 99 parts.'),
    'entities/river-plan.json:plan.texts[0].terms[0].text: no cited statement says 99',
  ],
  [
    'two terms on one issue in a text',
    'duplicate-id',
    (p) =>
      at(p, 'entities/river-plan.json').plan.texts[0].terms.push(
        at(p, 'entities/river-plan.json').plan.texts[0].terms[0],
      ),
    'entities/river-plan.json:plan.texts[0].terms[1].issue: "river" stands twice in the text',
  ],
  [
    'a text that reworks one that is not there',
    'dangling-id',
    (p) => (at(p, 'entities/river-plan.json').plan.texts[0].reworks = 'no-text'),
    'entities/river-plan.json:plan.texts[0].reworks: no text "no-text"',
  ],
  [
    'a term kept from a text that is not there',
    'dangling-id',
    (p) => (at(p, 'entities/river-plan.json').plan.texts[0].terms[0].keptFrom = 'no-text'),
    'entities/river-plan.json:plan.texts[0].terms[0].keptFrom: no text "no-text"',
  ],
  [
    'a text of after the pack’s day',
    'future-date',
    (p) => (at(p, 'entities/river-plan.json').plan.texts[0].date = '2026-02'),
    "entities/river-plan.json:plan.texts[0].date: 2026-02 is after the pack's day 2026-01-31",
  ],
];

/** Keeps a break to its one finding: what pointed to the old id points to the new. */
function fixPlan(pack: SmallPack): void {
  at(pack, 'entities/river-plan.json').plan.terms = [];
  at(pack, 'entities/river-plan.json').plan.texts[0].terms = [];
  at(pack, 'entities/river-plan.json').facts = [];
}

import type { MatchEntity } from './gazetteer.ts';
import type { GazetteerSource, MatchedEntity } from './gazetteer-source.ts';
import { isFormOfGivenName } from './given-name.ts';
import { LEXICON } from './lexicon.ts';
import { splitForm } from './split-form.ts';
import { LEXICAL } from './tables.ts';

/** What linking asks of the entities of a pack, in their order. */
export function compileEntities(source: GazetteerSource): MatchEntity[] {
  const common = commonOf(source);
  return source.entities.map((entity, index) => toMatchEntity(entity, common.has(index)));
}

/** Entities whose surname alone needs support. */
function commonOf({ entities, forms }: GazetteerSource): Set<number> {
  const isCommon = ({ entity, kind, ambiguous }: GazetteerSource['forms'][number]): boolean =>
    ambiguous && kind === 'name' && entities[entity]?.category === 'person';
  return new Set(forms.filter(isCommon).map(({ entity }) => entity));
}

function toMatchEntity(entity: MatchedEntity, isCommon: boolean): MatchEntity {
  const { id, category, name, core } = entity;
  return {
    id,
    category,
    name,
    core,
    given: shortestGivenWords(entity),
    isWoman: entity.gender === 'feminine',
    isCommon,
  };
}

/** Those from which the others can be told, and those that would be somebody else's if they were not listed. */
function shortestGivenWords(entity: MatchedEntity): string[] {
  const kept: string[] = [];
  for (const word of givenWords(entity).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const isListed = ((LEXICON.get(word) ?? 0) & LEXICAL.GIVEN) !== 0;
    if (!kept.some((given) => given === word || (!isListed && isFormOfGivenName(word, given)))) kept.push(word);
  }
  return kept;
}

function givenWords(entity: MatchedEntity): string[] {
  return (entity.givenNames ?? []).flatMap((name) => splitForm(name).map(({ word }) => word));
}

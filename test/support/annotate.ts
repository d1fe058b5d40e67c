import { linkMentions, spotForms, type Gazetteer } from '../../lib/engine/engine.ts';
import { writeAnnotated } from './annotated.ts';

/** A page (a line a block) with what the engine finds in it written in. */
export function annotate(page: string, gazetteer: Gazetteer, at: { lang: string; published: string | null }): string {
  const blocks = page.split('\n').map((text) => ({ text, lang: at.lang, spots: spotForms(text, at.lang, gazetteer) }));
  const { mentions } = linkMentions(blocks, gazetteer, { published: at.published });
  return blocks.map(({ text }, index) => writeAnnotated(text, mentions[index]!)).join('\n');
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isEmpty, linkMentions, loadGazetteer, spotForms, type Spots } from '../../lib/engine/engine.ts';
import { sendToBackground } from '../../lib/browser/page-api.ts';
import { createCardScout, type CreateCards } from '../../lib/card/card-scout.ts';
import type { PageEngine } from '../../lib/page/page-engine.ts';
import { pageBridge } from '../../lib/page/bridge.ts';
import { createStartReader, type ReaderParts } from '../../lib/page/reader.ts';

const createEngine: ReaderParts['createEngine'] = async (published) => {
  const gazetteer = loadGazetteer(await sendToBackground('gazetteer/get', {}));
  // unpacking takes a task of its own, so that it and the first reading do not hold the page up together
  await new Promise((resolve) => setTimeout(resolve));
  const names = new Map(gazetteer.entities.map(({ id, name }) => [id, name]));
  const engine: PageEngine<Spots> = {
    find: (text, lang) => spotForms(text, lang, gazetteer).flat(),
    spot(text, lang, isKept) {
      const spots = spotForms(text, lang, gazetteer);
      return isEmpty(spots) && !isKept ? null : spots;
    },
    link: (blocks) => linkMentions(blocks, gazetteer, { published }),
  };
  return { ...(engine as PageEngine), nameOf: (entity) => names.get(entity) ?? entity };
};

const createCards: ReaderParts['createCards'] = (page) =>
  createCardScout({
    ...page,
    start: async () => {
      if (!pageBridge().createCards) await sendToBackground('card/load', {});
      return (pageBridge().createCards as CreateCards)(page);
    },
  });

export default defineUnlistedScript(() => {
  pageBridge().startReader = createStartReader({
    createEngine,
    createCards,
    findQuotes: (blocks) => sendToBackground('quotes/find', { blocks }),
    loadCss: (token) => sendToBackground('styles/get', { token }),
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLease } from '../../lib/browser/lease.ts';
import { sendToBackground } from '../../lib/browser/page-api.ts';
import { createCardScout, type CreateCards } from '../../lib/card/card-scout.ts';
import { pageBridge } from '../../lib/page/bridge.ts';
import { createStartReader, type ReaderParts } from '../../lib/page/reader.ts';

const engine: ReaderParts['engine'] = {
  find: (runs) => sendToBackground('texts/find', { runs }),
  link: (page) => sendToBackground('page/link', page),
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
    engine,
    createCards,
    loadCss: (token) => sendToBackground('styles/get', { token }),
    lease: createLease(window),
  });
});

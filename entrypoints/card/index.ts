import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/card/card.css?inline';
import { createDraw } from '../../components/card/draw.tsx';
import { createLease } from '../../lib/browser/lease.ts';
import { sendToBackground } from '../../lib/browser/page-api.ts';
import type { CreateCards } from '../../lib/card/card-scout.ts';
import { createCardController } from '../../lib/card/controller.ts';
import { createCardSurface } from '../../lib/card/host.ts';
import { pageBridge } from '../../lib/page/bridge.ts';

export default defineUnlistedScript(() => {
  const createCards: CreateCards = ({ published, ...page }) =>
    createCardController({
      ...page,
      loadCard: async () => (options) =>
        createCardSurface({ css, draw: createDraw(), lease: createLease(window) }, options),
      getRecord: (entity, quote) => sendToBackground('record/get', { entity, quote }),
      articleDate: () => published,
      onSiteOff: () => void sendToBackground('site/off', { host: location.host }),
    });
  pageBridge().createCards = createCards;
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/card/card.css?inline';
import { createDraw } from '../../components/card/draw.tsx';
import { createCardSurface } from '../../lib/card/host.ts';
import { pageBridge } from '../../lib/page/bridge.ts';
import type { MountCard } from '../../lib/card/surface.ts';

export default defineUnlistedScript(() => {
  const mountCard: MountCard = (options) => createCardSurface({ css, draw: createDraw() }, options);
  pageBridge().mountCard = mountCard;
});

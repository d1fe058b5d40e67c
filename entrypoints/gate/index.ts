import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  answerInPage,
  isAlive,
  readStoredSettings,
  sendToBackground,
  watchStoredSettings,
} from '../../lib/browser/page-api.ts';
import { pageBridge } from '../../lib/page/bridge.ts';
import { startGate } from '../../lib/page/gate.ts';
import { pageVerdict } from '../../lib/settings/page-verdict.ts';
import { parseSettings } from '../../lib/settings/parse-settings.ts';

export default defineUnlistedScript(() => {
  const bridge = pageBridge();
  bridge.stopGate?.();
  const life = new AbortController();
  bridge.stopGate = () => life.abort();

  const page = startGate({
    window,
    document,
    isAlive,
    readSettings: async () => parseSettings(await readStoredSettings()).settings,
    watchSettings: (onChanged, signal) =>
      watchStoredSettings((stored) => onChanged(parseSettings(stored).settings), signal),
    verdict: pageVerdict,
    loadReader: (token) => sendToBackground('page/work', { token }),
    startReader: () => bridge.startReader,
    onCounted: (count, state) => void sendToBackground('page/counted', { count, state }).catch(() => {}),
    signal: life.signal,
  });

  answerInPage(
    {
      'summary/get': async () => {
        await page.ready;
        return page.summary();
      },
      'mention/show': ({ entity, index }) => page.showMention(entity, index),
      'mention/step': ({ direction }) => page.step(direction),
      'card/open': page.openCurrent,
    },
    life.signal,
  );
});

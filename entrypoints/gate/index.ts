import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInPage, isAlive, readStoredSettings, sendToBackground, watchStoredSettings } from '../../lib/browser/page-api.ts';
import { pageBridge } from '../../lib/page/bridge.ts';
import { startGate } from '../../lib/page/gate.ts';
import { pageVerdict } from '../../lib/settings/page-verdict.ts';
import { parseSettings } from '../../lib/settings/parse-settings.ts';

export default defineUnlistedScript(() => {
  const bridge = pageBridge();
  bridge.stopGate?.();
  const life = new AbortController();
  bridge.stopGate = () => life.abort();
  startGate({
    window,
    document,
    isAlive,
    readSettings: async () => parseSettings(await readStoredSettings()).settings,
    watchSettings: (onChanged, signal) => watchStoredSettings((stored) => onChanged(parseSettings(stored).settings), signal),
    verdict: pageVerdict,
    switchSiteOff: () => void sendToBackground('site/off', {}),
    send: sendToBackground,
    answer: answerInPage,
    startReader: () => bridge.startReader,
    signal: life.signal,
  });
});

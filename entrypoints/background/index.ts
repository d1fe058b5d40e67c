import { defineBackground } from 'wxt/utils/define-background';
import { BADGE_COLOURS, badgeFor } from '../../lib/background/badge.ts';
import { createOnce } from '../../lib/background/once.ts';
import { createPackFiles } from '../../lib/background/pack-files.ts';
import { findInTexts, linkPage } from '../../lib/background/page-engine.ts';
import { PAGE_COMMANDS, TOGGLE_COMMAND } from '../../lib/background/page-commands.ts';
import { answerPages } from '../../lib/browser/answer-pages.ts';
import { onCommand } from '../../lib/browser/commands.ts';
import { injectInto } from '../../lib/browser/inject.ts';
import { readPackagedFile } from '../../lib/browser/packaged-file.ts';
import { localStorageArea } from '../../lib/browser/storage-area.ts';
import { sendToPage } from '../../lib/browser/tabs.ts';
import { colourBadges, showBadge } from '../../lib/browser/toolbar.ts';
import { wakeOpenTabs } from '../../lib/browser/wake-tabs.ts';
import { loadGazetteer } from '../../lib/engine/engine.ts';
import { loadQuoteIndex } from '../../lib/engine/quotes/quote-index.ts';
import { highlightCss } from '../../lib/page/highlight-css.ts';
import { switchSite } from '../../lib/settings/change-settings.ts';
import { createSettingsStore, setBrokenAside } from '../../lib/settings/settings-store.ts';

/** What may fail because its tab has gone in the meantime, and then does not matter. */
const whileItLasts = (done: Promise<unknown>): void => void done.catch(() => {});

export default defineBackground(() => {
  const packs = createPackFiles(readPackagedFile);
  const area = localStorageArea();
  const settings = createSettingsStore(area);

  const gazetteer = createOnce(async () => loadGazetteer(await packs.gazetteers()));
  const quotes = createOnce(async () => loadQuoteIndex(await packs.quotes()));

  answerPages({
    async 'page/work'({ token }, sender) {
      await injectInto(sender, '/reader.js', highlightCss(token));
      return true;
    },
    'styles/get': ({ token }) => highlightCss(token),
    async 'card/load'(_, sender) {
      await injectInto(sender, '/card.js');
      return true;
    },
    'texts/find': async ({ runs }) => findInTexts(runs, await gazetteer()),
    'page/link': async (page) => linkPage(page, await gazetteer(), await quotes()),
    'record/get': ({ entity, quote }) => packs.record(entity, quote),
    async 'site/off'({ host }) {
      await settings.change(switchSite(host, false));
    },
    'page/counted'({ count, state }, { tab }) {
      if (tab?.id !== undefined) whileItLasts(showBadge(tab.id, badgeFor(count, state)));
    },
  });

  onCommand((name, tabId) => {
    if (name === TOGGLE_COMMAND) void settings.change((now) => ({ ...now, enabled: !now.enabled }));
    const tellPage = PAGE_COMMANDS[name];
    if (tellPage) whileItLasts(tellPage(sendToPage(tabId)));
  });

  // Never aborted: the browser ends the background, nothing here does.
  settings.watch(({ broken }) => broken !== null && void setBrokenAside(area), new AbortController().signal);
  void setBrokenAside(area);
  void colourBadges(BADGE_COLOURS);
  void wakeOpenTabs('/gate.js');
});

import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { createPackFiles } from '../../lib/background/pack-files.ts';
import { watchCounted } from '../../lib/browser/answer-pages.ts';
import { hasHostAccess, requestHostAccess } from '../../lib/browser/host-access.ts';
import { readPackagedFile } from '../../lib/browser/packaged-file.ts';
import { openShortcutSettings } from '../../lib/browser/shortcuts.ts';
import { localStorageArea } from '../../lib/browser/storage-area.ts';
import { activeTab, sendToPage } from '../../lib/browser/tabs.ts';
import { createPopupModel } from '../../lib/popup/popup-model.ts';
import { createSettingsStore } from '../../lib/settings/settings-store.ts';

/** A page that builds itself counts several times; a page that was switched off may not count at all. */
const REFRESH_MS = 1000;

async function openPopup(root: HTMLElement): Promise<void> {
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort(), { once: true });
  const { signal } = closing;

  const tab = await activeTab();
  const model = createPopupModel(
    {
      settings: createSettingsStore(localStorageArea()),
      tab: tab && { url: tab.url, send: sendToPage(tab.id) },
      hasAccess: hasHostAccess,
      requestAccess: requestHostAccess,
      packs: () => createPackFiles(readPackagedFile).list(),
      openShortcuts: openShortcutSettings,
      copy: (text) => navigator.clipboard.writeText(text),
      close: () => window.close(),
    },
    (view) => render(<Popup view={view} actions={model} />, root),
    signal,
  );
  await model.start();

  if (tab) watchCounted(tab.id, () => void model.refresh(), signal);
  const timer = setInterval(() => void model.refresh(), REFRESH_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

const root = document.getElementById('root');
if (root) void openPopup(root);

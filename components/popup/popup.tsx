import type { PopupActions, PopupView } from '../../lib/popup/popup-view.ts';
import { BrokenNotice } from './broken-notice.tsx';
import { DatasetLine } from './dataset-line.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { Switch } from './switch.tsx';

interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The whole popup, in the order in which it is used: everything, this site, which pages, this page. */
export function Popup({ view, actions }: PopupProps) {
  const { settings, site, isSiteOn, packs, broken, announcement } = view;
  return (
    <main class="popup">
      <header class="masthead">
        <h1 class="unseen">Sidelight</h1>
        <Switch id="master" checked={settings.enabled} onChange={actions.setEnabled}>
          <span class="masthead-name">Sidelight</span>
        </Switch>
      </header>

      {broken !== null && (
        <BrokenNotice broken={broken} onCopy={actions.copyBroken} onDiscard={actions.discardBroken} />
      )}

      {site !== null && (
        <div class="site">
          <Switch id="site" checked={isSiteOn} onChange={actions.setSite}>
            <span class="site-label">On this site: </span>
            <bdi class="site-name">{site}</bdi>
          </Switch>
        </div>
      )}

      <ModeChoice mode={settings.mode} onChange={actions.setMode} />
      <OnThisPage view={view} actions={actions} />

      <footer class="footer">
        {packs.map((pack) => (
          <DatasetLine key={pack.id} pack={pack} />
        ))}
        <button type="button" class="quiet-button" onClick={actions.openShortcuts}>
          Keyboard shortcuts
        </button>
      </footer>

      <p class={announcement.isProblem ? 'problem' : 'unseen'} role="status">
        {announcement.text}
      </p>
    </main>
  );
}

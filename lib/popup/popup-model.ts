import type { PackInfo } from '../model/record.ts';
import {
  alwaysMarkSite,
  switchCategory,
  switchQuotes,
  switchRoles,
  switchSite,
  type SettingsChange,
} from '../settings/change-settings.ts';
import { isSiteOn } from '../settings/page-verdict.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { siteOf } from '../settings/site.ts';
import { announce } from './announce.ts';
import type { Announcement, PopupActions, PopupView } from './popup-view.ts';
import { readPage, type PopupTab } from './read-page.ts';

/** What the popup needs of the world. */
export interface PopupWorld {
  readonly settings: SettingsStore;
  readonly tab: PopupTab | null;
  hasAccess(): Promise<boolean>;
  requestAccess(): Promise<boolean>;
  packs(): Promise<readonly PackInfo[]>;
  openShortcuts(): Promise<void>;
  copy(text: string): Promise<void>;
  /** Closes the popup. */
  close(): void;
}

export interface PopupModel extends PopupActions {
  /** Asks the page anew. */
  refresh(): Promise<void>;
  /** Reads everything for the first time and follows the settings from then on. */
  start(): Promise<void>;
}

/** Holds what the popup shows and calls `onView` with it after each change, until the signal aborts. */
export function createPopupModel(
  world: PopupWorld,
  onView: (view: PopupView) => void,
  signal: AbortSignal,
): PopupModel {
  const { tab, settings } = world;
  let view: PopupView = {
    settings: DEFAULT_SETTINGS,
    page: { kind: 'asking' },
    isSiteOn: false,
    site: tab?.url && /^https?:/.test(tab.url) ? siteOf(new URL(tab.url).host) : null,
    packs: [],
    broken: null,
    announcement: announce.nothing,
  };
  let asked = 0;

  function show(part: Partial<PopupView>): void {
    if (signal.aborted) return;
    view = { ...view, ...part };
    view = { ...view, isSiteOn: view.site !== null && isSiteOn(view.settings, view.site) };
    onView(view);
  }

  async function refresh(): Promise<void> {
    const token = ++asked;
    const page = await readPage(tab, world.hasAccess);
    // An answer that was overtaken by a later one says nothing any more.
    if (token !== asked) return;
    show(page.kind === 'answered' ? { page, site: siteOf(page.summary.host) } : { page });
  }

  /** Shows the change at once: storage answers later than a switch may take to move. */
  function change(by: SettingsChange, announcement: Announcement): void {
    show({ settings: by(view.settings), announcement });
    settings.change(by).then(refresh, () => show({ announcement: announce.notSaved }));
  }

  function changeSite(by: (site: string) => SettingsChange, on: boolean): void {
    if (view.site !== null) change(by(view.site), announce.site(view.site, on));
  }

  return {
    refresh,
    async start() {
      settings.watch(({ settings: now, broken }) => {
        show({ settings: now, broken });
        void refresh();
      }, signal);
      const [parsed, packs] = await Promise.all([settings.read(), world.packs().catch(() => [])]);
      show({ ...parsed, packs });
      await refresh();
    },
    setEnabled: (enabled) => change((now) => ({ ...now, enabled }), announce.enabled(enabled)),
    setSite: (on) => changeSite((site) => switchSite(site, on), on),
    markSiteAnyway: () => changeSite(alwaysMarkSite, true),
    setMode: (mode) => change((now) => ({ ...now, mode }), announce.mode(mode)),
    setCategory: (category, on) => change(switchCategory(category, on), announce.category(category, on)),
    setQuotes: (on) => change(switchQuotes(on), announce.quotes(on)),
    setRoles: (on) => change(switchRoles(on), announce.roles(on)),
    showMember({ entity, name }) {
      const failed = (): void => show({ announcement: announce.gone(name) });
      tab?.send('mention/show', { entity, index: 0 }).then((shown) => (shown ? world.close() : failed()), failed);
    },
    requestAccess: () => void world.requestAccess().then(refresh, refresh),
    openShortcuts: () => void world.openShortcuts().then(world.close, () => {}),
    copyBroken: () =>
      void world.copy(JSON.stringify(view.broken, null, 2)).then(
        () => show({ announcement: announce.copied }),
        () => {},
      ),
    discardBroken: () =>
      void settings.discardBroken().then(
        () => show({ broken: null, announcement: announce.discarded }),
        () => {},
      ),
  };
}

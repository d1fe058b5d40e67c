import { expect, it, vi } from 'vitest';
import type { EntityId } from '../../../lib/model/ids.ts';
import type { PageState, PageSummary } from '../../../lib/model/page-summary.ts';
import type { Send } from '../../../lib/messages/send.ts';
import type { ToPage } from '../../../lib/messages/messages.ts';
import { createPopupModel, type PopupWorld } from '../../../lib/popup/popup-model.ts';
import type { PopupView } from '../../../lib/popup/popup-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';

const MEMBER = { entity: 'talks/nato' as EntityId, name: 'NATO', category: 'organisation', count: 1 } as const;

function summary(state: PageState): PageSummary {
  return {
    host: 'www.example.org',
    state,
    quotes: 1,
    roles: 0,
    counts: { person: 0, plan: 0, place: 0, organisation: 1, event: 0 },
    cast: [MEMBER],
    published: null,
  };
}

/** A popup over a page that gives the answers listed by message; `answers` may be changed as the test goes on. */
function openPopup(answers: Record<string, () => unknown>, part: Partial<PopupWorld> = {}) {
  let stored: Settings = DEFAULT_SETTINGS;
  const views: PopupView[] = [];
  const sent: unknown[] = [];
  const send = (async (type: string, payload: unknown) => {
    sent.push([type, payload]);
    const give = answers[type];
    if (!give) throw new Error('nobody answered');
    return give();
  }) as Send<ToPage>;
  const world: PopupWorld = {
    settings: {
      read: async () => ({ settings: stored, broken: null }),
      change: async (by) => (stored = by(stored)),
      watch: () => {},
      discardBroken: async () => {},
    },
    tab: { url: 'https://www.example.org/a', send },
    hasAccess: async () => true,
    requestAccess: async () => true,
    packs: async () => [],
    openShortcuts: async () => {},
    copy: async () => {},
    close: vi.fn(),
    ...part,
  };
  const stop = new AbortController();
  const model = createPopupModel(world, (view) => views.push(view), stop.signal);
  const last = (): PopupView => views.at(-1) as PopupView;
  return { model, world, stop, views, sent, last, send, stored: () => stored };
}

it('shows the page and its site', async () => {
  const popup = openPopup({ 'summary/get': () => summary('marked') });
  await popup.model.start();
  expect(popup.last()).toMatchObject({ site: 'example.org', page: { kind: 'answered', summary: { state: 'marked' } } });
});

it.each([
  ['the page of the browser', null, true, 'closed'],
  ['a page without a gate', 'https://example.org/', true, 'silent'],
  ['a page the user has not allowed', null, false, 'not-allowed'],
] as const)('says why nothing answers on %s', async (_, url, hasAccess, kind) => {
  const popup = openPopup({});
  const world = { tab: { url, send: popup.send }, hasAccess: async () => hasAccess };
  const other = openPopup({}, world);
  await other.model.start();
  expect(other.last().page).toEqual({ kind });
});

it('moves a switch at once, says it once and asks the page again', async () => {
  const popup = openPopup({ 'summary/get': () => summary('marked') });
  await popup.model.start();
  popup.sent.length = 0;
  popup.model.setCategory('plan', false);
  expect(popup.last()).toMatchObject({
    settings: { categories: { plan: false } },
    announcement: { text: 'Plans are no longer marked.', isProblem: false },
  });
  await vi.waitFor(() => expect(popup.sent).toEqual([['summary/get', {}]]));
  expect(popup.stored().categories.plan).toBe(false);
});

it('whoever finds marked descriptions too much switches them off', async () => {
  const popup = openPopup({ 'summary/get': () => summary('marked') });
  await popup.model.start();
  popup.model.setRoles(false);
  expect(popup.last()).toMatchObject({
    settings: { roles: false },
    announcement: { text: 'Descriptions are no longer marked.' },
  });
  await vi.waitFor(() => expect(popup.stored().roles).toBe(false));
});

it('sets the site by the name that is shown', async () => {
  const popup = openPopup({ 'summary/get': () => summary('marked') });
  await popup.model.start();
  popup.model.setSite(false);
  await vi.waitFor(() => expect(popup.stored().sites).toEqual({ 'example.org': 'off' }));
});

it('shows the mention and gets out of the way', async () => {
  const popup = openPopup({ 'summary/get': () => summary('marked'), 'mention/show': () => true });
  await popup.model.start();
  popup.model.showMember(MEMBER);
  await vi.waitFor(() => expect(popup.world.close).toHaveBeenCalledOnce());
  expect(popup.sent).toContainEqual(['mention/show', { entity: MEMBER.entity, index: 0 }]);
});

it('stays and says so when the mention has gone from the page', async () => {
  const popup = openPopup({ 'summary/get': () => summary('marked'), 'mention/show': () => false });
  await popup.model.start();
  popup.model.showMember(MEMBER);
  await vi.waitFor(() =>
    expect(popup.last().announcement).toEqual({ text: 'NATO is no longer on this page.', isProblem: true }),
  );
  expect(popup.world.close).not.toHaveBeenCalled();
});

it('does not let a late answer overwrite a newer one', async () => {
  const late: ((value: PageSummary) => void)[] = [];
  const answers: Record<string, () => unknown> = { 'summary/get': () => new Promise((resolve) => late.push(resolve)) };
  const popup = openPopup(answers);
  const first = popup.model.refresh();
  const second = popup.model.refresh();
  late[1]?.(summary('marked'));
  await second;
  late[0]?.(summary('reading'));
  await first;
  expect(popup.last().page).toMatchObject({ summary: { state: 'marked' } });
});

it('shows nothing more once it is closed', async () => {
  const popup = openPopup({ 'summary/get': () => summary('marked') });
  popup.stop.abort();
  await popup.model.start();
  expect(popup.views).toEqual([]);
});

it('says when a change could not be saved', async () => {
  const popup = openPopup({ 'summary/get': () => summary('marked') });
  await popup.model.start();
  vi.spyOn(popup.world.settings, 'change').mockRejectedValueOnce(new Error('disk full'));
  popup.model.setMode('every');
  await vi.waitFor(() =>
    expect(popup.last().announcement).toEqual({ text: 'This could not be saved.', isProblem: true }),
  );
});

import { CATEGORIES, type Category } from '../../../lib/model/category.ts';
import type { EntityId } from '../../../lib/model/ids.ts';
import type { CastMember, PageState, PageSummary } from '../../../lib/model/page-summary.ts';
import { announce } from '../../../lib/popup/announce.ts';
import type { PageView, PopupView } from '../../../lib/popup/popup-view.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const TEN: readonly (readonly [name: string, category: Category, count: number])[] = [
  ['Yuri Ushakov', 'person', 3],
  ['Donbas', 'place', 2],
  ['US 28-point peace plan', 'plan', 1],
  ['NATO', 'organisation', 1],
  ['Zaporizhzhia Nuclear Power Plant', 'place', 1],
  ['Kremlin talks of 2 December 2025', 'event', 1],
  ['Володимир Зеленський', 'person', 1],
];

function castOf(rows: typeof TEN): CastMember[] {
  return rows.map(([name, category, count], index) => ({
    entity: `gallery/member-${index}` as EntityId,
    name,
    category,
    count,
  }));
}

/** 80 members with 300 mentions in all. */
function crowd(): CastMember[] {
  const rows = Array.from({ length: 80 }, (_, index) => {
    const category = CATEGORIES[index % CATEGORIES.length] ?? 'person';
    return [
      `Member number ${index + 1} of a crowded page`,
      category,
      index === 0 ? 64 : index < 80 - 1 ? 3 : 2,
    ] as const;
  });
  return castOf(rows);
}

function summary(state: PageState, cast: readonly CastMember[]): PageSummary {
  const counts = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      cast.filter((member) => member.category === category).reduce((sum, { count }) => sum + count, 0),
    ]),
  ) as Record<Category, number>;
  const [quotes, roles] = state === 'marked' ? [2, 7] : [0, 0];
  return { host: 'example.org', state, counts, quotes, roles, cast, published: '2025-12-03' };
}

const answered = (state: PageState, cast: readonly CastMember[] = []): PageView => ({
  kind: 'answered',
  summary: summary(state, cast),
});

const BASE: PopupView = {
  settings: DEFAULT_SETTINGS,
  page: answered('marked', castOf(TEN)),
  site: 'example.org',
  isSiteOn: true,
  packs: [{ id: 'ukraine-peace-talks', title: 'Ukraine peace talks', asOf: '2026-11-23', coveredUntil: '2026-06-24' }],
  broken: null,
  announcement: announce.nothing,
};

/** Every state that the popup can be seen in, by name. */
export const VIEWS: Readonly<Record<string, PopupView>> = {
  ten: BASE,
  crowd: { ...BASE, page: answered('marked', crowd()) },
  nothing: { ...BASE, page: answered('no-story') },
  'not-news': { ...BASE, page: answered('not-news') },
  'site-off': {
    ...BASE,
    settings: { ...DEFAULT_SETTINGS, sites: { 'example.org': 'off' } },
    isSiteOn: false,
    page: answered('site-off'),
  },
  off: { ...BASE, settings: { ...DEFAULT_SETTINGS, enabled: false }, page: answered('off') },
  closed: { ...BASE, site: null, page: { kind: 'closed' } },
  'not-allowed': { ...BASE, site: null, page: { kind: 'not-allowed' } },
  silent: { ...BASE, page: { kind: 'silent' } },
  'long-host': {
    ...BASE,
    site: 'an-extraordinarily-long-subdomain-name.regional-edition.the-daily-newspaper-of-record.example.co.uk:8443',
    isSiteOn: false,
    settings: { ...DEFAULT_SETTINGS, mode: 'chosen', categories: { ...DEFAULT_SETTINGS.categories, place: false } },
  },
  broken: { ...BASE, broken: { version: 1, enabled: 'yes', mode: 'everything', sites: ['example.org'] } },
  problem: { ...BASE, announcement: announce.gone('Yuri Ushakov') },
};

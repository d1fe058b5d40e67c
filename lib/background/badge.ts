import type { PageState } from '../model/page-summary.ts';

/** What the toolbar shows for a tab. */
export interface Badge {
  /** At most four characters, which is what fits; empty for none. */
  readonly text: string;
  /** The button's tooltip and what a screen reader says. */
  readonly title: string;
}

/** White on it has 8.4:1, and it stands out from light and dark toolbars alike. */
export const BADGE_COLOURS = { background: '#1c4f86', text: '#ffffff' } as const;

const REASONS: Readonly<Record<Exclude<PageState, 'marked'>, string>> = {
  reading: 'reading this page',
  off: 'switched off',
  'site-off': 'off on this site',
  'not-chosen': 'not switched on for this site',
  'not-news': 'not a news page',
  'no-story': 'nothing of the story on this page',
};

/** `count` is the number of marked entities. */
export function badgeFor(count: number, state: PageState): Badge {
  if (state !== 'marked') return { text: '', title: `Sidelight: ${REASONS[state]}` };
  if (count === 0) return { text: '', title: 'Sidelight: nothing marked on this page' };
  return {
    text: count > 999 ? '999+' : String(count),
    title: `Sidelight: ${count} ${count === 1 ? 'name' : 'names'} of the story marked on this page`,
  };
}

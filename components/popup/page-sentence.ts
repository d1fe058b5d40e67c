import type { PopupView } from '../../lib/popup/popup-view.ts';
import type { CastMember } from '../../lib/model/page-summary.ts';
import type { PageState } from '../../lib/model/page-summary.ts';

const SENTENCES: Readonly<Record<Exclude<PageState, 'marked'>, string>> = {
  reading: 'Reading this page …',
  off: 'Switched off everywhere, so nothing is marked.',
  'site-off': 'Switched off on this site, so nothing is marked.',
  'not-chosen': 'Only sites you switch on are marked, and this one is not.',
  'not-news': 'This does not look like a news page, so nothing is marked.',
  'no-story': 'The story is not on this page, so nothing is marked.',
};

/** What the page shows or why it shows nothing, in one plain sentence. `shown` are the members of shown categories. */
export function pageSentence({ page }: Pick<PopupView, 'page'>, shown: readonly CastMember[]): string {
  if (page.kind === 'asking') return 'Asking this page …';
  if (page.kind === 'closed') return 'The browser lets no extension read this page.';
  if (page.kind === 'not-allowed') return 'Sidelight has not been allowed to read pages, so it marks nothing.';
  if (page.kind === 'silent') return 'Sidelight is not running on this page. Reloading it may help.';
  if (page.summary.state !== 'marked') return SENTENCES[page.summary.state];
  if (shown.length === 0) {
    return page.summary.cast.length > 0
      ? 'Everything found here is of a kind you switched off.'
      : 'Nothing is marked on this page.';
  }
  const mentions = shown.reduce((sum, { count }) => sum + count, 0);
  return `${shown.length} ${shown.length === 1 ? 'name' : 'names'}, ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}.`;
}

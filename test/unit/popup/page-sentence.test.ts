import { expect, it } from 'vitest';
import { pageSentence } from '../../../components/popup/page-sentence.ts';
import type { EntityId } from '../../../lib/model/ids.ts';
import type { CastMember, PageState } from '../../../lib/model/page-summary.ts';
import type { PageView } from '../../../lib/popup/popup-view.ts';

const TRUMP: CastMember = {
  entity: 'talks/donald-trump' as EntityId,
  name: 'Donald Trump',
  category: 'person',
  count: 4,
};
const NATO: CastMember = { entity: 'talks/nato' as EntityId, name: 'NATO', category: 'organisation', count: 1 };

function answered(state: PageState, cast: readonly CastMember[] = []): PageView {
  return {
    kind: 'answered',
    summary: {
      host: 'example.org',
      state,
      quotes: 0,
      roles: 0,
      counts: { person: 0, plan: 0, place: 0, organisation: 0, event: 0 },
      cast,
      published: null,
    },
  };
}

it.each([
  [answered('marked', [TRUMP, NATO]), [TRUMP, NATO], '2 names, 5 mentions.'],
  [answered('marked', [TRUMP, NATO]), [NATO], '1 name, 1 mention.'],
  [answered('marked', [TRUMP]), [], 'Everything found here is of a kind you switched off.'],
  [answered('marked'), [], 'Nothing is marked on this page.'],
  [answered('not-news'), [], 'This does not look like a news page, so nothing is marked.'],
  [answered('no-story'), [], 'The story is not on this page, so nothing is marked.'],
  [{ kind: 'closed' }, [], 'The browser lets no extension read this page.'],
  [{ kind: 'silent' }, [], 'Sidelight is not running on this page. Reloading it may help.'],
] as const)('tells what the page shows or why it shows nothing: %#', (page, shown, sentence) => {
  expect(pageSentence({ page }, shown)).toBe(sentence);
});

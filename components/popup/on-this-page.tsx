import type { PopupActions, PopupView } from '../../lib/popup/popup-view.ts';
import { CastList } from './cast-list.tsx';
import { CategorySwitches } from './category-switches.tsx';
import { Count } from './count.tsx';
import { pageSentence } from './page-sentence.ts';
import { Switch } from './switch.tsx';

interface OnThisPageProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The page's state in a sentence, the way out of it where there is one, the kinds with their counts, and the cast. */
export function OnThisPage({ view, actions }: OnThisPageProps) {
  const { page, settings, site } = view;
  const summary = page.kind === 'answered' ? page.summary : null;
  const shown = summary?.state === 'marked' ? summary.cast.filter(({ category }) => settings.categories[category]) : [];
  return (
    <section class="page" aria-labelledby="page-title">
      <div class="page-head">
        <h2 id="page-title">On this page</h2>
        <p class="page-sentence">{pageSentence(view, shown)}</p>
      </div>
      {summary?.state === 'not-news' && site !== null && (
        <button type="button" class="button" onClick={actions.markSiteAnyway}>
          Mark this site anyway
        </button>
      )}
      {page.kind === 'not-allowed' && (
        <button type="button" class="button" onClick={actions.requestAccess}>
          Allow Sidelight on all sites
        </button>
      )}
      <CategorySwitches
        categories={settings.categories}
        counts={summary?.state === 'marked' ? summary.counts : null}
        onChange={actions.setCategory}
        areQuotesOn={settings.quotes}
        quotes={summary?.state === 'marked' ? summary.quotes : null}
        onQuotesChange={actions.setQuotes}
      />
      <Switch
        id="roles"
        checked={settings.roles}
        onChange={actions.setRoles}
        {...(summary?.state === 'marked' && { detail: <Count count={summary.roles} noun="mention" /> })}
      >
        Roles such as “the NATO chief”
      </Switch>
      {shown.length > 0 && <CastList cast={shown} onShow={actions.showMember} />}
    </section>
  );
}

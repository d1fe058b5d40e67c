import { PLURALS } from '../../lib/popup/announce.ts';
import { CATEGORIES, type Category } from '../../lib/model/category.ts';
import { Switch } from './switch.tsx';

interface CategorySwitchesProps {
  readonly categories: Readonly<Record<Category, boolean>>;
  /** Mentions by category; null while they are not known. */
  readonly counts: Readonly<Record<Category, number>> | null;
  readonly onChange: (category: Category, on: boolean) => void;
}

/** The five kinds of entity, each underlined as in the page: the switches are the legend. */
export function CategorySwitches({ categories, counts, onChange }: CategorySwitchesProps) {
  return (
    <div class="categories" role="group" aria-label="What is marked">
      {CATEGORIES.map((category) => (
        <Switch
          key={category}
          id={`category-${category}`}
          checked={categories[category]}
          onChange={(on) => onChange(category, on)}
          {...(counts && { detail: <MentionCount count={counts[category]} /> })}
        >
          <span class={`mark mark-${category}`}>{PLURALS[category]}</span>
        </Switch>
      ))}
    </div>
  );
}

function MentionCount({ count }: { readonly count: number }) {
  return (
    <>
      {count}
      <span class="unseen">{count === 1 ? ' mention' : ' mentions'}</span>
    </>
  );
}

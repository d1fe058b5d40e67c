import { PLURALS } from '../../lib/popup/announce.ts';
import { CATEGORIES, type Category } from '../../lib/model/category.ts';
import { Count } from './count.tsx';
import { Switch } from './switch.tsx';

interface CategorySwitchesProps {
  readonly categories: Readonly<Record<Category, boolean>>;
  /** Mentions by category; null while they are not known. */
  readonly counts: Readonly<Record<Category, number>> | null;
  readonly onChange: (category: Category, on: boolean) => void;
  readonly areQuotesOn: boolean;
  /** Quotes of the data that the page quotes; null while that is not known. */
  readonly quotes: number | null;
  readonly onQuotesChange: (on: boolean) => void;
}

/** The five kinds of entity and quotes, each with its line as in the page: the switches are the legend. */
export function CategorySwitches({ categories, counts, onChange, ...quoted }: CategorySwitchesProps) {
  return (
    <div class="categories" role="group" aria-label="What is marked">
      {CATEGORIES.map((category) => (
        <Switch
          key={category}
          id={`category-${category}`}
          checked={categories[category]}
          onChange={(on) => onChange(category, on)}
          {...(counts && { detail: <Count count={counts[category]} noun="mention" /> })}
        >
          <span class={`mark mark-${category}`}>{PLURALS[category]}</span>
        </Switch>
      ))}
      <Switch
        id="quotes"
        checked={quoted.areQuotesOn}
        onChange={quoted.onQuotesChange}
        {...(quoted.quotes !== null && { detail: <Count count={quoted.quotes} noun="known quote" /> })}
      >
        <span class="mark mark-quote">Quotes</span>
      </Switch>
    </div>
  );
}

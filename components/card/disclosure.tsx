import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface MoreProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown before the button. */
  readonly initial: number;
  /** What the rest is called: "3 more quotes". */
  readonly noun: readonly [one: string, many: string];
  readonly children: (item: Item) => ComponentChildren;
}

/** The first items, and a button for the others. */
export function More<Item>({ items, initial, noun, children }: MoreProps<Item>) {
  const [all, setAll] = useState(false);
  // A button for one item costs the room of the item.
  const cut = all || items.length <= initial ? items.length : initial;
  const hidden = items.length - cut;
  return (
    <>
      {items.slice(0, cut).map(children)}
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {hidden} {cut > 0 && 'more '}
          {noun[hidden === 1 ? 0 : 1]}
        </button>
      )}
    </>
  );
}

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A button with what it opens under it. */
export function Disclosure({ label, open = false, class: className = '', children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  return (
    <div class={`disclosure ${className}`} data-open={isOpen}>
      <button type="button" class="summary" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {label}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

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
  const revealed = useRef<HTMLSpanElement>(null);
  // The button goes, and focus would go with it to the page.
  useLayoutEffect(() => {
    if (all) revealed.current?.focus({ preventScroll: true });
  }, [all]);
  const hidden = all ? 0 : Math.max(0, items.length - initial);
  return (
    <>
      {items.slice(0, initial).map(children)}
      {all && <span class="revealed" ref={revealed} tabIndex={-1} />}
      {all && items.slice(initial).map(children)}
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {hidden} {initial > 0 && 'more '}
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

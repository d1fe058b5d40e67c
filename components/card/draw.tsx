import { render } from 'preact';
import type { CardContent, CardLook } from '../../lib/card/host.ts';
import type { CardView } from '../../lib/card/surface.ts';
import { Card } from './card.tsx';

/** Draws cards with Preact; what the reader has opened on one does not carry over to the next. */
export function createDraw(): CardLook['draw'] {
  let shown: CardView | null = null;
  let count = 0;
  return (content: CardContent | null, container: HTMLElement): void => {
    if (content && content.view !== shown) count += 1;
    shown = content?.view ?? null;
    render(content && <Card key={count} {...content} />, container);
  };
}

import { formatDate } from '../../lib/card/format-date.ts';
import type { CardContent } from '../../lib/card/host.ts';
import { issueInFocus } from '../../lib/card/issue-in-focus.ts';
import { stateAt } from '../../lib/card/state-at.ts';
import type { CardView } from '../../lib/card/surface.ts';
import type { CardRecord } from '../../lib/model/record.ts';
import { createContext, type CardContext } from './context.ts';
import { Event } from './event.tsx';
import { Facts } from './facts.tsx';
import { Frame } from './frame.tsx';
import { Place } from './place.tsx';
import { Plan } from './plan.tsx';
import { Positions } from './positions.tsx';
import { Quoted } from './quoted.tsx';
import { Quotes } from './quotes.tsx';
import { Roles } from './roles.tsx';
import { bestFirst, Sources } from './sources.tsx';
import { Timeline } from './timeline.tsx';

/** The whole card for a view. */
export function Card({ view, pinned, onPin, onClose, onSiteOff }: Omit<CardContent, 'onEscape' | 'onLost'>) {
  const { record, mention } = view;
  return (
    <Frame
      name={record?.name ?? mention.surface}
      mention={mention}
      pack={record?.pack ?? null}
      pinned={pinned}
      onPin={onPin}
      onClose={onClose}
      onSiteOff={onSiteOff}
    >
      {record ? (
        <Content record={record} view={view} />
      ) : (
        <p class="empty">Nothing could be read about this. Closing the card and opening it again may help.</p>
      )}
    </Frame>
  );
}

function Content({ record, view }: { readonly record: CardRecord; readonly view: CardView }) {
  const { mention, blockText } = view.mention;
  const context = createContext(record, stateAt(record, view.articleDate));
  if (mention.quote) return <Quoted context={context} quoted={mention.quote} />;
  const focus = issueInFocus({ text: blockText, start: mention.start }, record);
  const facts = <Facts context={context} title={record.category === 'event' ? 'What happened' : 'In this story'} />;
  const factsLast = record.category === 'person' || record.category === 'plan';
  return (
    <>
      <Roles context={context} />
      <p class="description">{record.description}</p>
      <Sources sources={bestFirst(context.sources(record.sources))} initial={1} />
      {!context.state.dated && (
        <p class="undated">This page does not tell its date: the card is as of {formatDate(context.state.day)}.</p>
      )}
      <Kind context={context} />
      {!factsLast && facts}
      <Positions context={context} focus={focus} />
      <Quotes context={context} />
      <Timeline context={context} />
      {factsLast && facts}
    </>
  );
}

function Kind({ context }: { readonly context: CardContext }) {
  const { plan, place, event } = context.record;
  if (plan) return <Plan context={context} plan={plan} />;
  if (place) return <Place context={context} place={place} />;
  return event ? <Event context={context} event={event} /> : null;
}

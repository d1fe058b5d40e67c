import { formatShortDate } from '../../lib/card/format-date.ts';
import { linkToPassage } from '../../lib/card/text-fragment.ts';
import type { SourceRecord, StatementRecord } from '../../lib/model/record.ts';
import { Icon } from '../ui/icon.tsx';
import { More } from './disclosure.tsx';

/** Where one of several is shown, it is one that may stand alone, and that a reader can open. */
export function bestFirst(sources: readonly SourceRecord[]): readonly SourceRecord[] {
  const rank = ({ weak, url }: SourceRecord): number => (weak ? 2 : 0) + (url === null ? 1 : 0);
  return sources.toSorted((a, b) => rank(a) - rank(b));
}

interface SourcesProps {
  readonly sources: readonly SourceRecord[];
  /** The words to find in them: links then open at the passage. */
  readonly quote?: StatementRecord | undefined;
  readonly initial?: number;
}

export function Sources({ sources, quote, initial = 2 }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <span class="sources">
      <span class="visually-hidden">{sources.length === 1 ? 'Source: ' : 'Sources: '}</span>
      <More items={sources} initial={initial} noun={['source', 'sources']}>
        {(source) => <Source key={source.id} source={source} words={wordsIn(source, quote)} />}
      </More>
    </span>
  );
}

function Source({ source, words }: { readonly source: SourceRecord; readonly words: string | null }) {
  const { publisher, published, title, url, weak } = source;
  const isLink = url?.startsWith('https://');
  const label = (
    <>
      {publisher}
      {published && ', '}
      <span class="together">
        {published && <time dateTime={published}>{formatShortDate(published)}</time>}
        {isLink && <Icon name="out" size={11} />}
      </span>
    </>
  );
  return (
    <span class="source">
      {isLink ? (
        <a href={words ? linkToPassage(url!, words) : url!} target="_blank" rel="noopener noreferrer" title={title}>
          {label}
          <span class="visually-hidden"> (opens in a new tab)</span>
        </a>
      ) : (
        <span title={title}>{label}</span>
      )}
      {weak && <span class="note"> (weak source)</span>}
    </span>
  );
}

/** A page in another language does not print these words. */
function wordsIn(source: SourceRecord, quote: StatementRecord | undefined): string | null {
  return quote?.kind === 'quote' && quote.lang === source.language ? quote.text : null;
}

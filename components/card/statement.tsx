import { formatDate } from '../../lib/card/format-date.ts';
import { isFragment, quoteText } from '../../lib/card/quote-text.ts';
import type { StatementRecord } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { Sources } from './sources.tsx';

interface StatementProps {
  readonly context: CardContext;
  readonly statement: StatementRecord;
  /** Whose words these are has to be said: they stand among those of others. */
  readonly withSpeaker?: boolean;
  /** Say when it is later than the article; off where a heading says so. */
  readonly markLater?: boolean;
}

/** A quote in its own words, or what was said in reported speech, with date, setting, attribution and sources. */
export function Statement({ context, statement, withSpeaker = false, markLater = true }: StatementProps) {
  const { kind, lang, text, saidOn, setting, attribution, translation } = statement;
  const sources = context.sources(statement.sources);
  const speaker = withSpeaker ? statement.speakerName : null;
  const [twin] = context.statements(statement.twin === undefined ? [] : [statement.twin]);
  const later = markLater && context.state.dated && saidOn !== null && saidOn > context.state.day;
  return (
    <figure class={`statement ${kind}`}>
      {kind === 'quote' ? (
        <div class={isFragment(text) ? 'in-sentence' : undefined}>
          {isFragment(text) ? (
            <p>
              <span class="speaker">{statement.speakerName}</span> said{' '}
            </p>
          ) : (
            speaker && <p class="speaker">{speaker}</p>
          )}
          <blockquote lang={lang} dir="auto" cite={sources[0]?.url ?? undefined}>
            <p>{quoteText(text, lang)}</p>
          </blockquote>
        </div>
      ) : (
        <p lang={lang} dir="auto">
          {speaker && <span class="speaker">{speaker}: </span>}
          {text}
        </p>
      )}
      {twin && (
        <p class="twin">
          With it, {twin.saidOn ? formatDate(twin.saidOn) : 'on a day not known'}: {quoteText(twin.text, twin.lang)}
        </p>
      )}
      <figcaption>
        {later && <span class="later-tag">After this article</span>}
        {saidOn ? <time dateTime={saidOn}>{formatDate(saidOn)}</time> : <span>Day not known</span>}
        {setting && <span class="dotted">{setting}</span>}
        {attribution && <cite class="dotted">{attribution}</cite>}
        {translation && <span class="dotted translation">{translation}</span>}
        {lang !== 'en' && <span class="dotted">in {languageName(lang)}</span>}
        <Sources sources={sources} quote={statement} />
      </figcaption>
    </figure>
  );
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

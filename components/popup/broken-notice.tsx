interface BrokenNoticeProps {
  /** The stored value as it was found. */
  readonly broken: unknown;
  readonly onCopy: () => void;
  readonly onDiscard: () => void;
}

export function BrokenNotice({ broken, onCopy, onDiscard }: BrokenNoticeProps) {
  return (
    <section class="notice" aria-labelledby="broken-title">
      <h2 id="broken-title">Your settings were damaged</h2>
      <p>What could not be read is back at its default. The damaged value has been kept:</p>
      <pre tabIndex={0} role="region" aria-label="Damaged value">
        {JSON.stringify(broken, null, 1)}
      </pre>
      <div class="notice-buttons">
        <button type="button" class="button" onClick={onCopy}>
          Copy
        </button>
        <button type="button" class="button" onClick={onDiscard}>
          Discard
        </button>
      </div>
    </section>
  );
}

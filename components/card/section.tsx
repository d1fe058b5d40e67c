import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

export function Section({ title, note, children }: SectionProps) {
  return (
    <section>
      <h3>
        {title}
        {note && <span class="note"> {note}</span>}
      </h3>
      {children}
    </section>
  );
}

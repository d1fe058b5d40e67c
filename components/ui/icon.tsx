const PATHS = {
  pin: 'M5.5 2h5M6.5 2v4.2L4.5 9h7l-2-2.8V2M8 9v5',
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  out: 'M6 4H4v8h8v-2M9 3h4v4M13 3 7.5 8.5',
} as const;

/** Decoration only: what it stands on carries the name. */
export function Icon({ name, size = 16 }: { readonly name: keyof typeof PATHS; readonly size?: number }) {
  return (
    <svg
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Words on a map; `x` and `y` are where their middle stands, in the map's units. */
export interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * A locator map as data: paths and places in units of its own frame, half a CSS pixel each where the card is widest.
 * No front lines: who holds what is told in words.
 */
export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data. */
  readonly land: string;
  /** The country the place is in, or is; empty where it is neither. */
  readonly country: string;
  readonly borders: string;
  /** Where it is: a dot, or a ring about an area whose limits the map does not draw. Null: the country itself. */
  readonly spot: { readonly x: number; readonly y: number; readonly radius: number | null } | null;
  /** The place's own name; null where the country's stands for it. */
  readonly name: MapLabel | null;
  /** Countries in the frame, the largest first. */
  readonly countries: readonly MapLabel[];
  /** What the map shows, for those who do not see it. */
  readonly alternative: string;
}

/** Where a place lies. Geography, not evidence: degrees north and east; a country by its name in the atlas. */
export type PlaceLocation =
  | { readonly kind: 'city' | 'building'; readonly country: string; readonly lat: number; readonly lon: number }
  | {
      readonly kind: 'region';
      readonly country: string;
      readonly lat: number;
      readonly lon: number;
      /** How wide it is, roughly. */
      readonly acrossKm: number;
    }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'continent'; readonly lat: number; readonly lon: number; readonly acrossKm: number };

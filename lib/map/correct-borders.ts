import { geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

interface Named {
  readonly name: string;
}
type DrawnCountry = (Polygon<Named> | MultiPolygon<Named>) & { readonly properties: Named };
export type Country = MultiPolygon<Named> & { readonly properties: Named };
export type Atlas = Topology<{ countries: GeometryCollection<Named> }>;

/** Longitude, latitude of Simferopol: the polygon it lies in is Crimea. */
const IN_CRIMEA: [number, number] = [34.1, 44.95];
/** Krasnodar, across the strait. */
const IN_RUSSIA: [number, number] = [38.98, 45.04];

/** What the atlas draws as countries of their own by who rules there, and whose land it is in international law. */
const PARTS_OF: Readonly<Record<string, string>> = { 'N. Cyprus': 'Cyprus', Somaliland: 'Somalia' };

/**
 * The atlas's countries with internationally recognised borders. Natural Earth draws lines by who rules on the ground:
 * it gives Crimea to Russia. Throws an Error where the atlas is not the one this was written for.
 */
export function correctBorders(atlas: Atlas): Country[] {
  const drawn = atlas.objects.countries.geometries.filter(
    (country): country is DrawnCountry => country.type === 'Polygon' || country.type === 'MultiPolygon',
  );
  const russia = drawn.filter((country) => country.properties.name === 'Russia').flatMap(polygonsOf);
  const peninsula = russia.find((polygon) => geoContains(feature(atlas, polygon), IN_CRIMEA));
  // Were it joined to other land, more than Crimea would move.
  if (!peninsula || geoContains(feature(atlas, peninsula), IN_RUSSIA)) {
    throw new Error('the atlas has no polygon of its own for Crimea');
  }
  const owners = new Map<string, Polygon[]>();
  for (const country of drawn) {
    const { name } = country.properties;
    for (const polygon of polygonsOf(country)) {
      const owner = polygon.arcs === peninsula.arcs ? 'Ukraine' : (PARTS_OF[name] ?? name);
      owners.set(owner, [...(owners.get(owner) ?? []), polygon]);
    }
  }
  // Merging drops the line between the parts.
  return [...owners].map(([name, polygons]) => ({ ...mergeArcs(atlas, polygons), properties: { name } }));
}

function polygonsOf(country: DrawnCountry): Polygon[] {
  const parts = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  return parts.map((arcs) => ({ type: 'Polygon', arcs }));
}

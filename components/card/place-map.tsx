import type { MapLabel, PlaceMap as PlaceMapData } from '../../lib/model/place-map.ts';

/** A locator map, drawn from data: one picture to a screen reader, told in words. */
export function PlaceMap({ map }: { readonly map: PlaceMapData }) {
  const { width, height, land, country, borders, spot, name, countries, alternative } = map;
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      <path class="map-land" d={land} />
      <path class="map-country" d={country} />
      <path class="map-borders" d={borders} />
      {spot &&
        (spot.radius === null ? (
          <circle class="map-dot" cx={spot.x} cy={spot.y} r={8} />
        ) : (
          <circle class="map-ring" cx={spot.x} cy={spot.y} r={spot.radius} />
        ))}
      {countries.map((label) => (
        <Words key={label.text} label={label} class="map-other" />
      ))}
      {name &&
        (spot?.radius === null ? <NameBeside label={name} spot={spot} /> : <Words label={name} class="map-name" />)}
    </svg>
  );
}

/** From the dot to the first letter, in units of the map. */
const BESIDE = 18;

/** How wide a name is only the reader's font knows, so it begins or ends at its dot. */
function NameBeside({ label, spot }: { readonly label: MapLabel; readonly spot: NonNullable<PlaceMapData['spot']> }) {
  const isAfter = label.x > spot.x;
  const x = spot.x + (isAfter ? BESIDE : -BESIDE);
  return <Words label={{ ...label, x }} class={`map-name ${isAfter ? 'after' : 'before'}`} />;
}

function Words({ label, class: className }: { readonly label: MapLabel; readonly class: string }) {
  return (
    <text class={className} x={label.x} y={label.y}>
      {label.text}
    </text>
  );
}

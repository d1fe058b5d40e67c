import { indexOffices, splitKey, type Offices } from './offices.ts';
import { decode, encode, lengthen, shorten } from './packed-text.ts';

/** Offices as they travel. */
export interface PackedOffices {
  readonly alone: Offices['alone'];
  readonly posted: Offices['posted'];
  /** By language, side and case of `baseKey`: phrases as the words travel, and the base of each, one character a number. */
  readonly bases: Readonly<Record<string, readonly [phrases: string, bases: string]>>;
  readonly named: readonly (readonly [entity: number, base: number])[];
  readonly holders: readonly (readonly [entity: number, office: number, base: number, period: number])[];
}

export function packOffices({ alone, posted, bases, named, holders }: Offices): PackedOffices {
  const whole = [...bases].sort(([a], [b]) => (a < b ? -1 : 1));
  const keys = whole.map(([key, base]) => ({ where: splitKey(key).where, key, base }));
  return {
    alone,
    posted,
    bases: Object.fromEntries(
      [...Map.groupBy(keys, ({ where }) => where)].map(([where, own]) => [
        where,
        [shorten(own.map(({ key }) => key.slice(where.length))), encode(own.map(({ base }) => base))] as const,
      ]),
    ),
    named: [...named],
    holders: holders.map(({ entity, office, base, period }) => [entity, office, base, period]),
  };
}

export function unpackOffices({ alone, posted, bases, named, holders }: PackedOffices): Offices {
  return indexOffices({
    alone,
    posted,
    bases: new Map(
      Object.entries(bases).flatMap(([where, [phrases, packed]]) => {
        const numbers = decode(packed);
        return lengthen(phrases).map((phrase, n): [string, number] => [where + phrase, numbers[n]!]);
      }),
    ),
    named: new Map(named),
    holders: holders.map(([entity, office, base, period]) => ({ entity, office, base, period })),
  });
}

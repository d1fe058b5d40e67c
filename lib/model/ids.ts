declare const brand: unique symbol;

type Branded<Name extends string> = string & { readonly [brand]: Name };

/** An entity where packs meet: `<pack id>/<slug>`, e.g. `ukraine-peace-talks/donald-trump`. */
export type EntityId = Branded<'EntityId'>;

/** The pack id and the slug inside it. */
export function splitEntityId(id: EntityId): { pack: string; slug: string } {
  const cut = id.indexOf('/');
  return { pack: id.slice(0, cut), slug: id.slice(cut + 1) };
}

export function entityId(pack: string, slug: string): EntityId {
  return `${pack}/${slug}` as EntityId;
}

import type { EntityId } from '../model/ids.ts';

/** Whether a value from outside is a kebab-case id: it becomes part of a file's path. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(value);
}

/** Whether a value from outside is `<pack id>/<slug>`: it becomes part of a file's path. */
export function isEntityId(value: unknown): value is EntityId {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/.test(value);
}

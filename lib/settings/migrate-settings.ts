/** A stored settings object before its fields are checked. */
export type StoredFields = Readonly<Record<string, unknown>>;

export type Migration = (fields: StoredFields) => StoredFields;

/** The migration at index `i` leads from version `i + 1` to version `i + 2`. Version 1 is the first that was stored. */
const MIGRATIONS: readonly Migration[] = [];

export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/** The fields in today's form, or null where the version is none that was ever written. */
export function migrateSettings(
  fields: StoredFields,
  migrations: readonly Migration[] = MIGRATIONS,
): StoredFields | null {
  const { version } = fields;
  if (!Number.isInteger(version) || (version as number) < 1 || (version as number) > migrations.length + 1) return null;
  return migrations.slice((version as number) - 1).reduce((older, migrate) => migrate(older), fields);
}

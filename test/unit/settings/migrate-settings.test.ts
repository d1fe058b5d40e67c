import { expect, it } from 'vitest';
import { migrateSettings, SETTINGS_VERSION, type Migration } from '../../../lib/settings/migrate-settings.ts';

const RENAME: Migration = ({ on, ...rest }) => ({ ...rest, enabled: on });
const WIDEN: Migration = (fields) => ({ ...fields, mode: fields['mode'] === 'all' ? 'every' : fields['mode'] });

it.each([
  ['from the first version', { version: 1, on: false, mode: 'all' }, { version: 1, enabled: false, mode: 'every' }],
  ['from the second', { version: 2, enabled: false, mode: 'all' }, { version: 2, enabled: false, mode: 'every' }],
  ["today's as it is", { version: 3, enabled: false, mode: 'all' }, { version: 3, enabled: false, mode: 'all' }],
  ['none from the future', { version: 4, enabled: false }, null],
  ['none without a version', { enabled: false }, null],
])('carries settings over an update: %s', (_, stored, migrated) => {
  expect(migrateSettings(stored, [RENAME, WIDEN])).toEqual(migrated);
});

it("understands what today's Sidelight stores", () => {
  expect(migrateSettings({ version: SETTINGS_VERSION })).toEqual({ version: SETTINGS_VERSION });
});

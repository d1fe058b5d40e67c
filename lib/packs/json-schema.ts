import { z } from 'zod';
import { entitySource } from './entity-schema.ts';
import { officesSource } from './offices-schema.ts';
import { issuesSource, positionsSource, sourcesSource, statementsSource, storySource } from './source-schema.ts';

const SCHEMAS = {
  story: storySource,
  issues: issuesSource,
  sources: sourcesSource,
  entity: entitySource,
  statements: statementsSource,
  positions: positionsSource,
  offices: officesSource,
};

/**
 * JSON Schema (2020-12) of each kind of source file, file name → text, for editors and for other tools. It says what
 * may stand where; what refers to what, and all the rest of `check`, is beyond it.
 */
export function emitJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { reused: 'ref' });
      return [
        `${name}.schema.json`,
        `${JSON.stringify({ ...json, title: `Sidelight story pack: ${name}` }, null, 1)}\n`,
      ];
    }),
  );
}

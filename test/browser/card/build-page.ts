import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script of page.ts with everything in it. */
export async function buildPageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      write: false,
      target: 'es2024',
      lib: { entry: fileURLToPath(new URL('page.ts', import.meta.url)), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the card page was not built');
  return output.output[0].code;
}

import { build } from 'vite';

/** One classic script of a module and all that it imports, for a page or a main world. */
export async function bundleScript(entry: string, globalName = 'bundled', minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify, lib: { entry, formats: ['iife'], name: globalName } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry}: nothing was bundled`);
  return output.output[0].code;
}

import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** A file of this folder and all it needs as one classic script, to be run in a page. */
export async function bundled(file: string): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(new URL(file, import.meta.url)) });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

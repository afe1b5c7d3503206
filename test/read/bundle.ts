import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { SiteId } from '../../lib/model/site.ts';

/** Name of the function that the bundle leaves behind: takes a `ReadRequest`, gives a `ReadAnswer`. */
export const ENTRY_POINT = 'earshotRead';

const ENTRY = 'read-entry.ts';
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The readers of these sites and the matcher as one classic script. */
export async function bundleReaders(sites: readonly SiteId[]): Promise<string> {
  const source = entrySource(sites);
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [{ name: 'entry', resolveId: (id) => (id === ENTRY ? ENTRY : null), load: (id) => (id === ENTRY ? source : null) }],
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

/** The folder of a site is its id, and its reader is called after it: `xAdapter` of `lib/sites/x/adapter.ts`. */
function entrySource(sites: readonly SiteId[]): string {
  return [
    `import { readDocument } from ${JSON.stringify(path('in-page.ts'))};`,
    `import { compile } from ${JSON.stringify(path('../../lib/query/compile.ts'))};`,
    ...sites.map((id) => `import { ${id}Adapter } from ${JSON.stringify(path(`../../lib/sites/${id}/adapter.ts`))};`),
    `globalThis.${ENTRY_POINT} = (request) => readDocument(request, [${sites.map((id) => `${id}Adapter`).join(', ')}], compile);`,
  ].join('\n');
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Path, in a page of the extension, of the worker that is shipped under that name. */
export function shippedWorker(folder: string, name: string): string {
  const file = readdirSync(join(folder, 'assets')).find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
  if (file === undefined) throw new Error(`No worker ${name} is shipped.`);
  return `/assets/${file}`;
}

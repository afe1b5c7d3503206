import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

/** Browsers look from a region to its language, not to a neighbour: Portugal gets Brazil's texts rather than English. */
const ALSO: Record<string, readonly string[]> = { pt_BR: ['pt_PT'] };

/** Build time only: each `components/locales/LANG/messages.json` goes where a browser looks for it. */
export function localeFiles(): { absoluteSrc: string; relativeDest: string }[] {
  return readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [name, ...(ALSO[name] ?? [])].map((as) => ({ absoluteSrc: join(HERE, name, 'messages.json'), relativeDest: `_locales/${as}/messages.json` })));
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

/** Build time only: each `components/locales/LANG/messages.json` goes where a browser looks for it. */
export function localeFiles(): { absoluteSrc: string; relativeDest: string }[] {
  return readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      absoluteSrc: join(HERE, name, 'messages.json'),
      relativeDest: `_locales/${name}/messages.json`,
    }));
}

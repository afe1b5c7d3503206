import { send } from '../messages/send.ts';
import type { SiteId } from '../model/site.ts';
import { familyOf } from '../sites/families.ts';
import { RECOGNISED } from './recognised.ts';

/** Tells the background what software the page runs on, so that its reader is started, and whoever asked; null = none of ours. */
export function recognise(doc: Document): SiteId | null {
  const family = familyOf(doc);
  if (family === null) return null;
  (globalThis as { [RECOGNISED]?: SiteId })[RECOGNISED] = family.id;
  send('recognised', { site: family.id }).catch(() => {});
  return family.id;
}

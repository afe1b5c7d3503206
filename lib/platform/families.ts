import type { SiteId } from '../model/site.ts';
import type { Families } from '../sites/catalog.ts';
import { localStorageArea } from './local-storage.ts';
import { grantedPatterns, patternOfOrigin } from './permissions.ts';
import { isCovered } from './site-standing.ts';

const KEY = 'families';

/** What was recognised where Earshot listens: software that runs on any host. */
export async function knownFamilies(): Promise<Families> {
  return (await localStorageArea.get<Families>(KEY)) ?? {};
}

/** Keeps what the pages of this origin run on; false = nothing new. Only for origins that may be read: else it would tell where one was. */
export async function rememberFamily(url: URL, site: SiteId): Promise<boolean> {
  const families = await knownFamilies();
  const pattern = patternOfOrigin(url);
  if (families[pattern] === site) return false;
  await localStorageArea.set(KEY, { ...families, [pattern]: site });
  return true;
}

/** Forgets what ran on origins that may no longer be read. */
export async function forgetUngranted(): Promise<void> {
  const [families, granted] = await Promise.all([knownFamilies(), grantedPatterns()]);
  const kept = Object.entries(families).filter(([pattern]) => isCovered(pattern, granted));
  if (kept.length < Object.keys(families).length) await localStorageArea.set(KEY, Object.fromEntries(kept));
}

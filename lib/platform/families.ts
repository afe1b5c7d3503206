import type { SiteId } from '../model/site.ts';
import type { Families } from '../sites/catalog.ts';
import { localStorageArea } from './local-storage.ts';
import { patternOfOrigin } from './permissions.ts';

/** Where it lies in `storage.local`. */
export const FAMILIES = 'families';

/** What was recognised where Earshot listens: software that runs on any host. */
export async function knownFamilies(): Promise<Families> {
  return (await localStorageArea.get<Families>(FAMILIES)) ?? {};
}

/** Keeps what the pages of this origin run on; false = nothing new. Only for origins that may be read: else it would tell where one was. */
export async function rememberFamily(url: URL, site: SiteId): Promise<boolean> {
  const families = await knownFamilies();
  const pattern = patternOfOrigin(url);
  if (families[pattern] === site) return false;
  await localStorageArea.set(FAMILIES, { ...families, [pattern]: site });
  return true;
}

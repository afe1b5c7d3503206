import { FAMILIES, knownFamilies } from './families.ts';
import { localStorageArea } from './local-storage.ts';
import { grantedPatterns } from './permissions.ts';
import { isCovered } from './site-standing.ts';

/** Forgets what ran on origins that may no longer be read. */
export async function forgetUngranted(): Promise<void> {
  const [families, granted] = await Promise.all([knownFamilies(), grantedPatterns()]);
  const kept = Object.entries(families).filter(([pattern]) => isCovered(pattern, granted));
  if (kept.length < Object.keys(families).length) await localStorageArea.set(FAMILIES, Object.fromEntries(kept));
}

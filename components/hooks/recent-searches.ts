import { changeSettings } from '../../lib/platform/settings.ts';
import { useSettings } from './use-settings.ts';

const MOST = 8;
/** UTF-16 units: what is longer was pasted. */
const LONGEST = 200;

/** What was looked for before, the last first. */
export function useRecentSearches(): readonly string[] {
  return useSettings()?.recentSearches ?? [];
}

/** The same again, in whatever case, moves to the front. */
export async function rememberSearch(text: string): Promise<void> {
  const search = text.trim();
  if (search.length < 2 || search.length > LONGEST) return;
  const isAnother = (other: string) => other.toLowerCase() !== search.toLowerCase();
  await changeSettings(({ recentSearches }) => ({ recentSearches: [search, ...recentSearches.filter(isAnother)].slice(0, MOST) }));
}

export async function forgetSearches(): Promise<void> {
  await changeSettings({ recentSearches: [] });
}

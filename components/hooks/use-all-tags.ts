import { tagIdOf } from '../../lib/model/tag.ts';
import { renamedTags } from '../../lib/store/renamed-tags.ts';
import { knownTags } from '../../lib/store/tags.ts';
import { lastUsedFirst, type OfferedTag } from '../../lib/triage/offered-tags.ts';
import { offeredNow } from './offered-now.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Every tag and all that is known of it, in the order of the number keys, following every change; undefined until read. */
export function useAllTags(): readonly OfferedTag[] | undefined {
  const known = useLiveQuery(knownTags, []);
  return known && offeredNow(known);
}

/** The same for who looks for one by name: last used first; [] until read. */
export function useRecentTags(): readonly OfferedTag[] {
  const known = useLiveQuery(knownTags, []);
  return known === undefined ? [] : lastUsedFirst(offeredNow(known), known);
}

/** The colours that the user gave to tags, by name in whatever case; undefined: none. */
export function useTagColors(): (name: string) => string | undefined {
  const decided = useLiveQuery((db) => db.tags.toArray(), []);
  return (name) => decided?.find(({ id }) => id === tagIdOf(name))?.color ?? undefined;
}

/** What a tag is called by now: the user may have renamed it. */
export function useTagName(name: string): string {
  return useLiveQuery(renamedTags, [])?.get(tagIdOf(name)) ?? name;
}

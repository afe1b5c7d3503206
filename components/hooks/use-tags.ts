import { useLayoutEffect, useState } from 'preact/hooks';
import { tagIdOf } from '../../lib/model/tag.ts';
import { now } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { type KnownTags, knownTags } from '../../lib/store/tags.ts';
import { lastUsedFirst, type OfferedTag, offeredTags, renamedTo } from '../../lib/triage/offered-tags.ts';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';

const NOTHING: KnownTags = { inUse: [], decided: [], uses: [] };

/**
 * Tags to offer, in the order of the number keys. It holds while the page is open, unless the user gives them another
 * place or name, in whatever window: a number key must mean the same tag twice. New tags go to the end.
 */
export function useTags(): { tags: readonly string[]; remember(tag: string): void } {
  const [known, setKnown] = useState<KnownTags>();
  const [used, setUsed] = useState<readonly string[]>([]);
  const nothing = () => setKnown(NOTHING);
  const decided = useLiveQuery((db) => db.tags.toArray(), [], nothing);
  useLayoutEffect(() => {
    if (decided !== undefined) void openStore().then(knownTags).then(setKnown, nothing);
  }, [decided]);
  const offered = known === undefined ? [] : offeredNow(known).map(({ name }) => name);
  const remember = (tag: string) => setUsed((before) => (holds(before, tag) ? before : [...before, tag]));
  return { tags: [...offered, ...used.filter((tag) => !holds(offered, tag))], remember };
}

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
  const decided = useLiveQuery((db) => db.tags.toArray(), []) ?? [];
  const decisions = new Map(decided.map((tag) => [tag.id, tag]));
  const id = renamedTo(tagIdOf(name), decisions);
  return id === tagIdOf(name) ? name : (decisions.get(id)?.name ?? id);
}

function offeredNow(known: KnownTags): OfferedTag[] {
  return offeredTags(known, [t('popupTagComplaint'), t('popupTagPraise'), t('popupTagQuestion')], new Date(now()).setHours(0, 0, 0, 0));
}

function holds(tags: readonly string[], tag: string): boolean {
  return tags.some((other) => other.toLowerCase() === tag.toLowerCase());
}

import { renamedTo } from '../model/renamed-to.ts';
import { type Tag, type TagId, tagIdOf } from '../model/tag.ts';
import type { EpochMs } from '../model/time.ts';
import type { KnownTags } from '../store/tags.ts';

/** A tag to put on mentions. */
export interface OfferedTag {
  id: TagId;
  name: string;
  color: Tag['color'];
  /** It has its place because the user said so. */
  placed: boolean;
  /** On how many it stands. */
  mentions: number;
}

/**
 * The tags in the order in which the number keys take them: those with a place, then the last used first as it was when
 * the day began. So a key means the same all day and in every window; what is used for the first time today comes last.
 * `starters`: words to begin with.
 */
export function offeredTags({ inUse, decided, uses }: KnownTags, starters: readonly string[], dayStart: EpochMs): OfferedTag[] {
  const decisions = new Map(decided.map((tag) => [tag.id, tag]));
  const mentions = new Map(inUse.map((tag) => [tag.id, tag.mentions]));
  const names = new Map([...starters.map((name) => [tagIdOf(name), name] as const), ...inUse.map(({ id, name }) => [id, name] as const), ...decided.filter(({ retired }) => !retired).map(({ id, name }) => [id, name] as const)]);
  const isOffered = (id: TagId) => names.has(id) && (mentions.has(id) || decisions.get(id)?.retired !== true);
  // What was used under an older name.
  const current = (id: TagId) => (mentions.has(id) ? id : renamedTo(id, decisions));
  const usesToday = uses.filter(({ at }) => at >= dayStart).map(({ id }) => current(id));
  const usesBefore = uses.filter(({ at }) => at < dayStart).map(({ id }) => current(id));
  const unknown = inUse.filter(({ id }) => !usesToday.includes(id)).map(({ id }) => id).toSorted((a, b) => a.localeCompare(b));
  const order = [
    ...decided.filter(({ position }) => position !== null).toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)).map(({ id }) => id),
    ...usesBefore,
    ...unknown,
    ...starters.map(tagIdOf),
    ...usesToday.toReversed(),
    ...names.keys(),
  ];
  return [...new Set(order)].filter(isOffered).map((id) => {
    const decision = decisions.get(id);
    return { id, name: names.get(id) ?? id, color: decision?.color ?? null, placed: (decision?.position ?? null) !== null, mentions: mentions.get(id) ?? 0 };
  });
}

/** The same tags, the last used first of all: what is wanted by name is most often what was wanted last. */
export function lastUsedFirst(tags: readonly OfferedTag[], { uses }: Pick<KnownTags, 'uses'>): OfferedTag[] {
  const recent = [...new Set(uses.map(({ id }) => id))].flatMap((id) => tags.find((tag) => tag.id === id) ?? []);
  return [...new Set([...recent, ...tags])];
}

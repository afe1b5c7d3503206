import type { Tag, TagId } from './tag.ts';

/** What a tag is by now. Undone in another order than done, renames may lead round in a ring. */
export function renamedTo(id: TagId, decisions: ReadonlyMap<TagId, Tag>, seen: readonly TagId[] = []): TagId {
  const next = decisions.get(id)?.renamedTo ?? null;
  return next === null || seen.includes(next) ? id : renamedTo(next, decisions, [...seen, id]);
}

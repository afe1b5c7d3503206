import type { Tag, TagId } from '../../lib/model/tag.ts';
import { orderTags, removeTag, renameTag, setTagColor } from '../../lib/triage/change-tags.ts';
import type { Triage } from './use-triage.ts';

export interface TagActions {
  /** A name that another tag has: the two become one. */
  rename(id: TagId, name: string): void;
  remove(id: TagId): void;
  color(name: string, color: Tag['color']): void;
  /** These have the number keys, in this order; none: keys go by last use. */
  order(names: readonly string[]): void;
}

/** What can be done with tags as such: each is one action, told and taken back like those on mentions. */
export function tagActions({ act }: Pick<Triage, 'act'>): TagActions {
  return {
    rename: (id, name) => act((_, db, at) => renameTag(db, id, name, at)),
    remove: (id) => act((_, db, at) => removeTag(db, id, at)),
    color: (name, color) => act((_, db, at) => setTagColor(db, name, color, at)),
    order: (names) => act((_, db, at) => orderTags(db, names, at)),
  };
}

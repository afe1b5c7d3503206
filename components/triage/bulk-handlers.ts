import type { Mention, Status } from '../../lib/model/mention.ts';
import type { MentionHandlers } from '../mention/MentionActions.tsx';

/** What a press does with all that are selected: what is done with one of them is done with all. */
export function bulkHandlers(on: MentionHandlers, mentions: readonly Mention[]) {
  const [first] = mentions;
  const withAll = (act: (mention: Mention) => void) => {
    if (first !== undefined) act(first);
  };
  return {
    /** Those that all of them have. */
    tags: first?.tags.filter((tag) => mentions.every(({ tags }) => tags.includes(tag))) ?? [],
    tag: (tag: string) => withAll((mention) => on.tag(mention, tag)),
    status: (status: Status) => withAll((mention) => on.status(mention, status)),
    replied: () => withAll(on.replied),
    priority: () => withAll(on.priority),
    remove: () => withAll(on.remove),
    owner: (owner: string | null) => withAll((mention) => on.owner(mention, owner)),
  };
}

/** What all of them have alike; null: they do not. */
export function shared<T>(mentions: readonly Mention[], of: (mention: Mention) => T): T | null {
  const values = new Set(mentions.map(of));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

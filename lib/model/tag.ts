import type { TOPIC_COLORS } from './topic.ts';

/** In lower case: tags that differ only in case are the same tag. */
export type TagId = string;

export function tagIdOf(name: string): TagId {
  return name.toLowerCase();
}

/** What a person decided about a tag as such; which mentions have it, the mentions know. */
export interface Tag {
  id: TagId;
  /** As it is written. */
  name: string;
  color: (typeof TOPIC_COLORS)[number] | null;
  /** Its place among those with a key of their own, from 0; null = it has what key is left, last used first. */
  position: number | null;
  /** Renamed or removed: not offered any more, unless it is used again. */
  retired: boolean;
  /** What it was renamed to. */
  renamedTo: TagId | null;
}

import type { Priority, Status } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { changeMention } from './change-mention.ts';

type Changed = Promise<TriageEvent | null>;

/** A tag as people mean it: trimmed, inner white space one blank, no leading '#', no ';' (the separator of exports), at most 60 units; '' is none. */
export function tidyTag(raw: string): string {
  return raw.replace(/;/g, ' ').replace(/\s+/g, ' ').trim().replace(/^#+\s*/, '').slice(0, 60).trim();
}

/** Adds a tag, or takes it away where it stands. Tags that differ only in case are the same tag. */
export function toggleTag(db: EarshotDatabase, key: PostKey, raw: string, now: EpochMs): Changed {
  const tag = tidyTag(raw);
  const same = (other: string) => other.toLowerCase() === tag.toLowerCase();
  return changeMention(db, key, 'tags', (tags) => (tag === '' ? tags : tags.some(same) ? tags.filter((other) => !same(other)) : [...tags, tag]), now);
}

export function setStatus(db: EarshotDatabase, key: PostKey, status: Status, now: EpochMs): Changed {
  return changeMention(db, key, 'status', () => status, now);
}

/** Kept as typed, at most 10,000 units: called at every keystroke. */
export function setNote(db: EarshotDatabase, key: PostKey, note: string, now: EpochMs): Changed {
  return changeMention(db, key, 'note', () => note.slice(0, 10_000), now);
}

/** When the follow-up is due; null takes the promise away. */
export function setDue(db: EarshotDatabase, key: PostKey, dueAt: EpochMs | null, now: EpochMs): Changed {
  return changeMention(db, key, 'dueAt', () => dueAt, now);
}

export function setPriority(db: EarshotDatabase, key: PostKey, priority: Priority, now: EpochMs): Changed {
  return changeMention(db, key, 'priority', () => priority, now);
}

import type { PostKey } from '../../lib/model/post.ts';

const PREFIX = 'note-draft:';

/**
 * A popup can be closed between a keystroke and the commit of its transaction. `localStorage` of the extension's own
 * origin is written at once, so the last letters wait there until the store has them.
 */
export function keepDraft(key: PostKey, note: string): void {
  localStorage.setItem(PREFIX + key, note);
}

/** Forgets the draft, unless more was typed since. */
export function dropDraft(key: PostKey, note: string): void {
  if (localStorage.getItem(PREFIX + key) === note) localStorage.removeItem(PREFIX + key);
}

/** What was typed and not seen committed. */
export function keptDrafts(): { key: PostKey; note: string }[] {
  return Object.entries(localStorage)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, note]) => ({ key: name.slice(PREFIX.length) as PostKey, note: String(note) }));
}

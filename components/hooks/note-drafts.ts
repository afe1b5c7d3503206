import type { PostKey } from '../../lib/model/post.ts';

const PREFIX = 'note-draft:';
/** This page, as long as it is open: it holds a lock of that name. */
const PAGE = crypto.randomUUID();
let isHeld = false;

interface Draft {
  note: string;
  page: string;
}

/**
 * A popup can be closed between a keystroke and the commit of its transaction. `localStorage` of the extension's own
 * origin is written at once, so the last letters wait there until the store has them.
 */
export function keepDraft(key: PostKey, note: string): void {
  if (!isHeld) {
    isHeld = true;
    // Never given back: the browser does that when the page goes.
    void navigator.locks.request(PREFIX + PAGE, () => new Promise<void>(() => {}));
  }
  localStorage.setItem(PREFIX + key, JSON.stringify({ note, page: PAGE } satisfies Draft));
}

/** Forgets the draft, unless more was typed since. */
export function dropDraft(key: PostKey, note: string): void {
  if (draftOf(localStorage.getItem(PREFIX + key))?.note === note) localStorage.removeItem(PREFIX + key);
}

/** Forgets the drafts on these posts, whoever holds them. Returns how many there were. */
export function dropDrafts(keys: ReadonlySet<PostKey>): number {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && keys.has(name.slice(PREFIX.length) as PostKey));
  for (const name of names) localStorage.removeItem(name);
  return names.length;
}

/** What was typed in a page that is gone, and not seen committed; a page that is open keeps its own. */
export async function leftDrafts(): Promise<{ key: PostKey; note: string }[]> {
  const left = await Promise.all(
    Object.entries(localStorage)
      .filter(([name]) => name.startsWith(PREFIX))
      .map(async ([name, value]) => {
        const draft = draftOf(String(value));
        const isLeft = draft !== null && (await navigator.locks.request(PREFIX + draft.page, { ifAvailable: true }, (lock) => lock !== null));
        return isLeft ? [{ key: name.slice(PREFIX.length) as PostKey, note: draft.note }] : [];
      }),
  );
  return left.flat();
}

function draftOf(value: string | null): Draft | null {
  if (value === null) return null;
  try {
    const draft = JSON.parse(value) as Partial<Draft>;
    return typeof draft.note === 'string' && typeof draft.page === 'string' ? { note: draft.note, page: draft.page } : null;
  } catch {
    // Of a version before, which wrote the note alone.
    return { note: value, page: '' };
  }
}

import { useEffect, useState } from 'preact/hooks';
import type { Mention, Status } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import { now } from '../../lib/platform/clock.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { dropDraft, keepDraft, leftDrafts } from './note-drafts.ts';
import { once } from './once.ts';
import { openStore } from './open-store.ts';

/** What just happened: the words for it are the page's. */
export type TriageNews =
  | { kind: 'done' | 'undone'; events: readonly [TriageEvent, ...TriageEvent[]] }
  | { kind: 'nothing to undo' }
  | { kind: 'failed' };

type Mentions = readonly Mention[];
type Actions = typeof import('./triage-actions.ts');
type Change = (actions: Actions, db: EarshotDatabase, at: EpochMs) => Promise<readonly TriageEvent[]>;

// Loaded once: a second call could overtake the first while its styles are still coming, and letters would be kept out of order.
const loadActions = once(() => import('./triage-actions.ts'));

/** What can be done with mentions: whatever is done to many is one action, taken back at once. */
export interface Triage {
  /** undefined = nothing happened yet. */
  news: TriageNews | undefined;
  /** Adds the tag to those without it; where all have it, takes it away. */
  tag(mentions: Mentions, tag: string): void;
  /** The status that all have already: back to new. */
  status(mentions: Mentions, status: Status): void;
  replied(mentions: Mentions): void;
  /** Normal, high, low, and normal again: as the first. */
  priority(mentions: Mentions): void;
  due(mentions: Mentions, at: EpochMs | null): void;
  /** At every keystroke; says nothing. */
  promise(mentions: Mentions, promise: string): void;
  owner(mentions: Mentions, owner: string | null): void;
  snooze(mentions: Mentions, until: EpochMs | null): void;
  lookBack(mentions: Mentions, days: number | null): void;
  /** They can be restored. */
  remove(mentions: Mentions): void;
  /** At every keystroke; says nothing. */
  note(key: PostKey, note: string): void;
  /** Says that the note is kept. */
  noteDone(key: PostKey): void;
  /** Any other action. */
  act(change: Change): void;
  undoLast(): void;
  /** Takes this action back; taking back an undo does it again. */
  undo(group: number): void;
  dismiss(): void;
}

/** What a person does to mentions: each is an event that can be taken back. */
export function useTriage(): Triage {
  const [news, setNews] = useState<TriageNews>();

  const tell = async (kind: 'done' | 'undone', change: Change) => {
    try {
      const [actions, db] = await Promise.all([loadActions(), openStore()]);
      const [first, ...rest] = await change(actions, db, now());
      if (first !== undefined) {
        setNews({ kind, events: [first, ...rest] });
        actions.announceTriage();
      } else setNews(kind === 'undone' ? { kind: 'nothing to undo' } : undefined);
    } catch {
      setNews({ kind: 'failed' });
    }
  };
  const act = (change: Change) => void tell('done', change);
  /** Kept letter by letter: what is said of it stands in its field. */
  const write = (change: Change) => void Promise.all([loadActions(), openStore()]).then(([actions, db]) => change(actions, db, now())).catch(() => setNews({ kind: 'failed' }));

  const saveNote = async (key: PostKey, note: string) => {
    keepDraft(key, note);
    try {
      const [{ setNote }, db] = await Promise.all([loadActions(), openStore()]);
      await setNote(db, key, note, now());
      dropDraft(key, note);
    } catch {
      // The draft stays; the next page that opens tries again.
      setNews({ kind: 'failed' });
    }
  };

  useEffect(() => {
    void leftDrafts().then((drafts) => drafts.forEach(({ key, note }) => void saveNote(key, note)));
  }, []);

  return {
    news,
    tag: (mentions, tag) => act(({ toggleTag }, db, at) => toggleTag(db, keysOf(mentions), tag, at)),
    status: (mentions, wanted) => act(({ setStatus }, db, at) => setStatus(db, keysOf(mentions), mentions.every(({ status }) => status === wanted) ? 'new' : wanted, at)),
    replied: (mentions) => act(({ setReplied }, db, at) => setReplied(db, keysOf(mentions), at)),
    priority: (mentions) => act(({ cyclePriority }, db, at) => cyclePriority(db, keysOf(mentions), at)),
    due: (mentions, due) => act(({ setDue }, db, at) => setDue(db, keysOf(mentions), due, at)),
    promise: (mentions, promise) => write(({ setPromise }, db, at) => setPromise(db, keysOf(mentions), promise, at)),
    owner: (mentions, owner) => act(({ setOwner }, db, at) => setOwner(db, keysOf(mentions), owner, at)),
    snooze: (mentions, until) => act(({ setSnooze }, db, at) => setSnooze(db, keysOf(mentions), until, at)),
    lookBack: (mentions, days) => act(({ setLookBack }, db, at) => setLookBack(db, keysOf(mentions), days, at)),
    remove: (mentions) => act(({ deleteMentions }, db, at) => deleteMentions(db, keysOf(mentions), at)),
    note: (key, note) => void saveNote(key, note),
    noteDone: (key) => act((_actions, db) => db.events.where('key').equals(key).last().then((event) => (event?.field === 'note' ? [event] : []))),
    act,
    undoLast: () => void tell('undone', ({ undoLast }, db, at) => undoLast(db, at)),
    // What is undone and taken back is as it was done first.
    undo: (group) => void tell(news?.kind === 'undone' ? 'done' : 'undone', ({ undo }, db, at) => undo(db, group, at)),
    dismiss: () => setNews(undefined),
  };
}

function keysOf(mentions: Mentions): PostKey[] {
  return mentions.map(({ key }) => key);
}

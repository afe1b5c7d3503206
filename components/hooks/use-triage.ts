import { useLayoutEffect, useState } from 'preact/hooks';
import type { Mention, Status } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import { now } from '../../lib/platform/clock.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { setDue, setNote, setStatus, toggleTag } from '../../lib/triage/triage.ts';
import { undo, undoLast } from '../../lib/triage/undo.ts';
import { dropDraft, keepDraft, keptDrafts } from './note-drafts.ts';
import { openStore } from './open-store.ts';

/** What just happened: the words for it are the page's. */
export type TriageNews =
  | { kind: 'done' | 'undone'; events: readonly [TriageEvent, ...TriageEvent[]] }
  | { kind: 'nothing to undo' }
  | { kind: 'failed' };

export interface Triage {
  /** undefined = nothing happened yet. */
  news: TriageNews | undefined;
  tag(mention: Mention, tag: string): void;
  /** The status it has already: back to new. */
  status(mention: Mention, status: Status): void;
  due(key: PostKey, at: EpochMs | null): void;
  /** At every keystroke; says nothing. */
  note(key: PostKey, note: string): void;
  /** Says that the note is kept. */
  noteDone(key: PostKey): void;
  undoLast(): void;
  /** Takes this action back; taking back an undo does it again. */
  undo(group: number): void;
  dismiss(): void;
}

/** What a person does to mentions: each is an event that can be taken back. */
export function useTriage(): Triage {
  const [news, setNews] = useState<TriageNews>();

  const tell = (kind: 'done' | 'undone', change: (db: EarshotDatabase) => Promise<readonly TriageEvent[]>) =>
    void openStore().then(change).then(
      ([first, ...rest]) => setNews(first === undefined ? (kind === 'undone' ? { kind: 'nothing to undo' } : undefined) : { kind, events: [first, ...rest] }),
      () => setNews({ kind: 'failed' }),
    );

  const saveNote = async (key: PostKey, note: string) => {
    keepDraft(key, note);
    try {
      await setNote(await openStore(), key, note, now());
      dropDraft(key, note);
    } catch {
      // The draft stays; the next page that opens tries again.
      setNews({ kind: 'failed' });
    }
  };

  useLayoutEffect(() => {
    for (const { key, note } of keptDrafts()) void saveNote(key, note);
  }, []);

  return {
    news,
    tag: ({ key }, tag) => tell('done', (db) => toggleTag(db, key, tag, now())),
    status: ({ key, status: before }, status) => tell('done', (db) => setStatus(db, key, before === status ? 'new' : status, now())),
    due: (key, at) => tell('done', (db) => setDue(db, key, at, now())),
    note: (key, note) => void saveNote(key, note),
    noteDone: (key) => tell('done', (db) => db.events.where('key').equals(key).last().then((event) => (event?.field === 'note' ? [event] : []))),
    undoLast: () => tell('undone', (db) => undoLast(db, now())),
    undo: (group) => tell('undone', (db) => undo(db, group, now())),
    dismiss: () => setNews(undefined),
  };
}

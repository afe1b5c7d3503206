import { useEffect, useState } from 'preact/hooks';
import type { Mention, Status } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import { now } from '../../lib/platform/clock.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import type { Action } from '../../lib/triage/actions.ts';
import { expectChange, type Outlooks, overrule } from './expected.ts';
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
/** `foretell`: hears what it will make of mentions as soon as it knows. */
type Change = (actions: Actions, db: EarshotDatabase, at: EpochMs, foretell: (outlooks: Outlooks) => void) => Promise<readonly TriageEvent[]>;
/** What an action will make of mentions, where that is known before the store is asked. */
type Foresight = (actions: Actions, at: EpochMs) => Outlooks;

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

/**
 * What a person does to mentions: each is an event that can be taken back. What it makes of them is drawn in the frame of the key,
 * and drawn back where it could not be stored. `ahead`: what does it is loaded before the first key, so that none waits for it.
 */
export function useTriage(ahead = true): Triage {
  const [news, setNews] = useState<TriageNews>();

  const tell = async (kind: 'done' | 'undone', change: Change, foresight?: Foresight) => {
    let foreseen: Outlooks | undefined;
    let settle: ReturnType<typeof expectChange> | undefined;
    const foretell = (outlooks: Outlooks) => {
      foreseen = outlooks;
      settle = expectChange(outlooks);
    };
    const overruled = overrule();
    try {
      const actions = await loadActions();
      const at = now();
      if (foresight !== undefined) foretell(foresight(actions, at));
      const events = await change(actions, await openStore(), at, foretell);
      if (foreseen === undefined) overruled(new Set(events.map(({ key }) => key)));
      else settle!(actions.stored(foreseen, events, at));
      const [first, ...rest] = events;
      if (first !== undefined) {
        setNews({ kind, events: [first, ...rest] });
        actions.announceTriage();
      } else setNews(kind === 'undone' ? { kind: 'nothing to undo' } : undefined);
    } catch {
      settle?.(null);
      setNews({ kind: 'failed' });
    }
  };
  const act = (change: Change) => void tell('done', change);
  const does = (mentions: Mentions, action: (actions: Actions) => Action) =>
    void tell('done', (actions, db, at) => actions.changeMentions(db, keysOf(mentions), action(actions), at), (actions, at) => actions.foresee(mentions, action(actions), at));
  /** Kept letter by letter: what is said of it stands in its field. */
  const write = (mentions: Mentions, action: (actions: Actions) => Action) =>
    void Promise.all([loadActions(), openStore()]).then(([actions, db]) => actions.changeMentions(db, keysOf(mentions), action(actions), now())).catch(() => setNews({ kind: 'failed' }));

  const saveNote = async (key: PostKey, note: string) => {
    keepDraft(key, note);
    try {
      const [{ changeMentions, setNote }, db] = await Promise.all([loadActions(), openStore()]);
      await changeMentions(db, key, setNote(note), now());
      dropDraft(key, note);
    } catch {
      // The draft stays; the next page that opens tries again.
      setNews({ kind: 'failed' });
    }
  };

  useEffect(() => {
    // Where it does not come, the first action says so.
    if (ahead) loadActions().catch(() => {});
    void leftDrafts().then((drafts) => drafts.forEach(({ key, note }) => void saveNote(key, note)));
  }, []);

  return {
    news,
    tag: (mentions, tag) => does(mentions, ({ toggleTag }) => toggleTag(tag)),
    status: (mentions, wanted) => does(mentions, ({ setStatus }) => setStatus(mentions.every(({ status }) => status === wanted) ? 'new' : wanted)),
    replied: (mentions) => does(mentions, ({ setReplied }) => setReplied()),
    priority: (mentions) => does(mentions, ({ cyclePriority }) => cyclePriority()),
    due: (mentions, due) => does(mentions, ({ setDue }) => setDue(due)),
    promise: (mentions, promise) => write(mentions, ({ setPromise }) => setPromise(promise)),
    owner: (mentions, owner) => does(mentions, ({ setOwner }) => setOwner(owner)),
    snooze: (mentions, until) => does(mentions, ({ setSnooze }) => setSnooze(until)),
    lookBack: (mentions, days) => does(mentions, ({ setLookBack }) => setLookBack(days)),
    remove: (mentions) => void tell('done', ({ deleteMentions }, db, at) => deleteMentions(db, keysOf(mentions), at), () => new Map(mentions.map(({ key }) => [key, null]))),
    note: (key, note) => void saveNote(key, note),
    // Stored at its last letter: nothing is made of the mention now.
    noteDone: (key) => void tell('done', (_actions, db) => db.events.where('key').equals(key).last().then((event) => (event?.field === 'note' ? [event] : [])), () => new Map()),
    act,
    undoLast: () => void tell('undone', ({ undoLast }, db, at, foretell) => undoLast(db, at, foretell)),
    // What is undone and taken back is as it was done first.
    undo: (group) => void tell(news?.kind === 'undone' ? 'done' : 'undone', ({ undo }, db, at, foretell) => undo(db, group, at, foretell)),
    dismiss: () => setNews(undefined),
  };
}

function keysOf(mentions: Mentions): PostKey[] {
  return mentions.map(({ key }) => key);
}

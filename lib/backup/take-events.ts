import type { EpochMs } from '../model/time.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { mergeEvents } from './merge-events.ts';
import type { Taking } from './restore.ts';

/** An event that a choice makes: with its number and its action it is given later. */
export type ChoiceEvent = Omit<TriageEvent, 'id' | 'group' | 'at' | 'by' | 'undoes'>;

/** Events that are written at a time. */
const AT_ONCE = 5_000;

/** The file's log of events, beside the store's own. */
export class Log {
  readonly #theirs: TriageEvent[] = [];
  #byKey: Map<string, TriageEvent[]> | null = null;
  readonly #choices: ChoiceEvent[] = [];
  /** Above every number of an event or an action that the store knows. */
  #free: number;
  readonly #groups = new Map<number, number>();

  constructor(free: number) {
    this.#free = free;
  }

  async take({ db, tally, isEmpty, writes }: Taking, events: readonly TriageEvent[]): Promise<void> {
    if (!isEmpty) {
      this.#theirs.push(...events);
      return;
    }
    tally.count('events', 'added', events.length);
    if (writes) await db.events.bulkPut([...events]);
  }

  /** What the file tells of it; of an empty store nobody asks. */
  theirs(key: string): readonly TriageEvent[] {
    this.#byKey ??= Map.groupBy(this.#theirs, (event) => event.key as string);
    return this.#byKey.get(key) ?? [];
  }

  /** A choice is a decision of today, like any other: it can be taken back, and other stores hear of it. */
  choose(event: ChoiceEvent): void {
    this.#choices.push(event);
  }

  /** Events that do not stand in the log now, with actions of their own. */
  renumbered(events: readonly TriageEvent[]): TriageEvent[] {
    return events.map(({ id: _, ...event }) => {
      const group = this.#groups.get(event.group) ?? this.#free++;
      this.#groups.set(event.group, group);
      return { ...event, group, undoes: null } as TriageEvent;
    });
  }

  async finish({ db, tally, isEmpty, left, writes, order: { now } }: Taking): Promise<void> {
    if (!isEmpty) {
      const mine = await db.events.toArray();
      // That something was deleted is remembered; of what was erased nothing is.
      const theirs = this.#theirs.filter(({ key, field }) => !left.has(key) || (field === 'deleted' && left.get(key) === 'deleted'));
      const merged = mergeEvents(mine, theirs, this.#free);
      tally.count('events', 'added', merged === null ? 0 : merged.length - mine.length);
      tally.count('events', 'equal', theirs.length - (merged === null ? 0 : merged.length - mine.length));
      if (merged !== null && writes) {
        await db.events.clear();
        for (let start = 0; start < merged.length; start += AT_ONCE) await db.events.bulkAdd(merged.slice(start, start + AT_ONCE));
      }
    }
    if (writes && this.#choices.length > 0) await this.#writeChoices(db, now);
  }

  async #writeChoices(db: EarshotDatabase, now: EpochMs): Promise<void> {
    const last = await db.events.orderBy('id').lastKey();
    const group = (typeof last === 'number' ? last : 0) + 1;
    await db.events.bulkAdd(this.#choices.map((event) => ({ ...event, at: now, group, by: 'person', undoes: null }) as TriageEvent));
  }
}

export async function startLog(db: EarshotDatabase): Promise<Log> {
  const last = await db.events.orderBy('id').lastKey();
  let free = typeof last === 'number' ? last : 0;
  // What was deleted comes back with its numbers.
  await db.deleted.each(({ events }) => {
    for (const { id = 0, group } of events) free = Math.max(free, id, group);
  });
  return new Log(free + 1);
}

import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageChange, TriageEvent } from '../model/triage-event.ts';
import type { Action } from './actions.ts';

/** One field of one mention, before and after. */
export type Change = Pick<TriageEvent, 'key' | 'field' | 'before' | 'after'>;

/** What an action changes of each of these mentions, in their order; [] of one that stays as it is. */
export function changesOf(found: readonly Mention[], action: Action, now: EpochMs): (readonly Change[])[] {
  const changes = action(found, now);
  return found.map((mention) => changes.map((change) => changeOf(mention, change)).filter((change) => change !== null));
}

function changeOf(mention: Mention, { field, change }: TriageChange): Change | null {
  const before = mention[field];
  const after = (change as (value: unknown, mention: Mention) => TriageEvent['after'])(before, mention);
  return JSON.stringify(before) === JSON.stringify(after) ? null : { key: mention.key, field, before, after };
}

/** What these changes of one mention make of its fields, the time of its status among them. */
export function changedFields(changes: readonly Pick<TriageEvent, 'field' | 'after'>[], now: EpochMs): Partial<Mention> {
  const set = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  return 'status' in set ? { ...set, statusAt: now } : set;
}

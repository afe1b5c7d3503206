import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import type { Action } from '../../lib/triage/actions.ts';
import { changedFields, changesOf } from '../../lib/triage/changes-of.ts';
import type { Outlooks } from './expected.ts';

/** What an action will make of these, as they are shown. */
export function foresee(mentions: readonly Mention[], action: Action, now: EpochMs): Outlooks {
  const changes = changesOf(mentions, action, now);
  return new Map(mentions.flatMap((mention, at) => (changes[at]!.length === 0 ? [] : [[mention.key, outlook(mention, changedFields(changes[at]!, now))]])));
}

/** The same once it is stored: the events tell what became of each. */
export function stored(foreseen: Outlooks, events: readonly TriageEvent[], now: EpochMs): Outlooks {
  const byKey = Map.groupBy(events, ({ key }) => key);
  return new Map([...foreseen].flatMap(([key, one]) => {
    const own = byKey.get(key);
    return own === undefined ? [] : [[key, one && outlook(one.whole, changedFields(own, now))]];
  }));
}

function outlook(mention: Mention, fields: Partial<Mention>): { fields: Partial<Mention>; whole: Mention } {
  return { fields, whole: { ...mention, ...fields } };
}

import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { actionWords, reversed } from '../triage/action-words.ts';

const WHO = { person: 'pastByPerson', capture: 'pastByCapture', retention: 'pastByRetention', import: 'pastByPerson' } as const;

export interface HistoryProps {
  mention: Mention;
  /** Oldest first. */
  events: readonly TriageEvent[];
  now: EpochMs;
}

/** What happened to a mention, in words, the last first: when, what, and whether a person did it or a page told it. */
export function History({ mention, events, now }: HistoryProps) {
  const when = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  const entries = actionsOf(events).map(({ group, events: own }) => ({
    id: String(group),
    at: own[0]!.at,
    what: own[0]!.undoes === null ? actionWords(own, now) : t('popupUndone', actionWords(own.map(reversed), now)),
    who: t(WHO[own[0]!.by]),
  }));
  const kept = { id: 'kept', at: mention.firstSeenAt, what: t(mention.clippedByHand ? 'pastClipped' : 'pastMatched'), who: t(mention.clippedByHand ? 'pastByPerson' : 'pastByCapture') };
  return (
    <section class="card" aria-labelledby="past">
      <h2 id="past">{t('pastTitle')}</h2>
      <ol class="past">
        {[kept, ...entries].reverse().map(({ id, at, what, who }) => (
          <li key={id}>
            <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
            <span class="past-what" dir="auto">
              {what}
            </span>
            <span class="past-who">{who}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The events of each action, oldest first. */
function actionsOf(events: readonly TriageEvent[]): { group: number; events: [TriageEvent, ...TriageEvent[]] }[] {
  const actions = new Map<number, [TriageEvent, ...TriageEvent[]]>();
  for (const event of events) {
    const own = actions.get(event.group);
    if (own === undefined) actions.set(event.group, [event]);
    else own.push(event);
  }
  return [...actions].map(([group, own]) => ({ group, events: own }));
}

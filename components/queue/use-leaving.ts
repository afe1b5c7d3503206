import { useLayoutEffect, useState } from 'preact/hooks';
import type { Mention, Status } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { MentionFilter } from '../hooks/use-mentions.ts';
import type { Triage, TriageNews } from '../hooks/use-triage.ts';

const NONE: ReadonlySet<PostKey> = new Set();

/**
 * Takes out of a list at once what an action takes out of it, before the store has answered: the next key is for the next
 * mention, however soon it comes. What could not be stored is back, and so is what was undone.
 */
export function useLeaving(filter: MentionFilter, listed: readonly Mention[], triage: Triage): { staying: readonly Mention[]; triage: Triage } {
  const [left, setLeft] = useState(NONE);
  const isBack = returns(triage.news);
  useLayoutEffect(() => {
    // Once the store's answer is without them they are gone for good, and may come back like any other.
    const still = new Set(listed.filter(({ key }) => left.has(key)).map(({ key }) => key));
    if (still.size < left.size || isBack) setLeft(isBack ? NONE : still);
  }, [listed, isBack && triage.news]);

  const leave = (mentions: readonly Mention[]) => setLeft((before) => new Set([...before, ...mentions.map(({ key }) => key)]));
  return {
    staying: left.size === 0 ? listed : listed.filter(({ key }) => !left.has(key)),
    triage: {
      ...triage,
      status(mentions, status) {
        if (!holds(filter, status) && mentions.some((mention) => mention.status !== status)) leave(mentions);
        triage.status(mentions, status);
      },
      replied(mentions) {
        if (!holds(filter, 'waiting')) leave(mentions);
        triage.replied(mentions);
      },
      remove(mentions) {
        leave(mentions);
        triage.remove(mentions);
      },
      snooze(mentions, until) {
        if (until !== null && filter.snoozed?.are === 'no') leave(mentions);
        triage.snooze(mentions, until);
      },
    },
  };
}

function returns(news: TriageNews | undefined): boolean {
  return news?.kind === 'failed' || news?.kind === 'undone';
}

function holds({ statuses, waitsForUs }: MentionFilter, status: Status): boolean {
  return (statuses?.includes(status) ?? true) && (waitsForUs !== true || status === 'new' || status === 'todo');
}

import type { TopicFacts } from '../../lib/model/edited-topic.ts';

/** What was typed and neither saved nor thrown away, by topic; it lives as long as the page. */
const drafts = new Map<string, { from: string; draft: TopicFacts }>();

/** Keeps a draft until it is saved or thrown away; one that says what is saved already is none. `place`: the topic's id, or `new`. */
export function keepDraft(place: string, saved: TopicFacts, draft: TopicFacts): void {
  const from = JSON.stringify(saved);
  if (JSON.stringify(draft) === from) drafts.delete(place);
  else drafts.set(place, { from, draft });
}

export function dropDraft(place: string): void {
  drafts.delete(place);
}

/** The draft that was left; null: none, or the topic was changed since. */
export function keptDraft(place: string, saved: TopicFacts): TopicFacts | null {
  const kept = drafts.get(place);
  return kept !== undefined && kept.from === JSON.stringify(saved) ? kept.draft : null;
}

/** Whether leaving the page would lose what somebody typed. */
export function hasDrafts(): boolean {
  return drafts.size > 0;
}

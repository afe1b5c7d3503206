/** What was typed and neither saved nor thrown away, by place; it lives as long as the page. */
const drafts = new Map<string, { from: string; draft: unknown }>();

/** Keeps a draft until it is saved or thrown away; one that says what is saved already is none. `place`: what it is a draft of, such as a topic's id. */
export function keepDraft<T>(place: string, saved: T, draft: T): void {
  const from = JSON.stringify(saved);
  if (JSON.stringify(draft) === from) drafts.delete(place);
  else drafts.set(place, { from, draft });
}

export function dropDraft(place: string): void {
  drafts.delete(place);
}

/** The draft that was left; null: none, or what is saved was changed since. */
export function keptDraft<T>(place: string, saved: T): T | null {
  const kept = drafts.get(place);
  return kept !== undefined && kept.from === JSON.stringify(saved) ? (kept.draft as T) : null;
}

/** Whether leaving the page would lose what somebody typed. */
export function hasDrafts(): boolean {
  return drafts.size > 0;
}

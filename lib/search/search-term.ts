import { LASTING_STATES, lastingStates } from '../model/lasting-states.ts';
import type { Mention, Status } from '../model/mention.ts';
import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';

/** What a mention may be, besides its status. */
export const STATES = ['open', 'late', 'snoozed', 'urgent', ...LASTING_STATES] as const;
export type State = (typeof STATES)[number];

/** One thing that a search asks for. Texts are folded words with one blank between them. */
export type SearchTerm = { not?: true } & (
  /** Stands anywhere, also inside of a longer word. */
  | { by: 'words'; text: string }
  /** These words in this order, whole. */
  | { by: 'phrase'; text: string }
  /** A name or a handle in which a word begins so. */
  | { by: 'author'; text: string }
  | { by: 'note'; text: string }
  /** Any of them; tags in lower case. */
  | { by: 'tag'; any: readonly string[] }
  | { by: 'site'; any: readonly SiteId[] }
  /** The end of the host's name: `forum.example`. */
  | { by: 'host'; host: string }
  | { by: 'status'; any: readonly Status[] }
  | { by: 'topic'; any: readonly TopicId[] }
  | { by: 'owner'; any: readonly string[] }
  /** Due from, and before. */
  | { by: 'due'; from: EpochMs; to: EpochMs }
  | { by: 'is'; state: State; now: EpochMs }
  /** A value that nothing has. */
  | { by: 'nothing' }
);

/** Whether a mention is in that state now. */
export function isInState(mention: Mention, state: State, now: EpochMs): boolean {
  switch (state) {
    case 'open': return mention.status === 'new' || mention.status === 'todo' || mention.status === 'waiting';
    case 'late': return mention.dueAt !== null && mention.dueAt < now && mention.status !== 'done' && mention.status !== 'ignored';
    case 'snoozed': return mention.snoozedUntil !== null && mention.snoozedUntil > now;
    case 'urgent': return mention.priority === 'high';
    default: return lastingStates(mention).includes(state);
  }
}

/** What the words of every mention that passes must have among them. */
export function partsOfWords(terms: readonly SearchTerm[]): readonly string[] {
  const texts = terms.flatMap((term) => (term.not !== true && (term.by === 'words' || term.by === 'phrase' || term.by === 'author' || term.by === 'note') ? [term.text] : []));
  return [...new Set(texts.flatMap((text) => text.split(' ')))];
}

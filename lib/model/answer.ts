import type { Post, PostKey, Thread } from './post.ts';
import { type EpochMs, TIME_PRECISIONS, type TimePrecision } from './time.ts';

/** Of an answer's text, in UTF-16 units. */
export const ANSWER_TEXT = 500;
/** Of one mention: the first own one and the newest others. */
const MOST_ANSWERS = 20;

/** A post that answers a mention: all that is kept of it. */
export interface Answer {
  key: PostKey;
  url: string;
  /** The author's handle. */
  author: string;
  /** The beginning of it. */
  text: string;
  /** When it was published; where the page did not tell, when it was read. */
  at: EpochMs;
  precision: TimePrecision;
  /** By one of the brand's own accounts; else by the mention's author. */
  own: boolean;
}

/** An answer as a page tells it, with what says whom it answers. */
export interface ToldAnswer extends Omit<Answer, 'own'> {
  thread: Thread;
  /** The post in which it stands, or whose own page it stands on. */
  under: PostKey | null;
  /** The handle of who is quoted, or whose name stands there as that of whom it answers. */
  to: string | null;
  /** The handle of whom it speaks to by where it stands, in a thread that goes on in the order of time. */
  after: string | null;
}

/** Both sets in one, oldest first. Idempotent and, of up to as many as are kept, commutative and associative. */
export function mergeAnswers(a: readonly Answer[], b: readonly Answer[]): readonly Answer[] {
  const merged = new Map<PostKey, Answer>();
  for (const answer of [...a, ...b]) {
    const before = merged.get(answer.key);
    merged.set(answer.key, before === undefined ? answer : mergeReadings(before, answer));
  }
  const all = [...merged.values()].sort((x, y) => x.at - y.at || (x.key < y.key ? -1 : 1));
  if (all.length <= MOST_ANSWERS) return all;
  const firstOwn = all.find(({ own }) => own);
  return all.filter((answer, index) => answer === firstOwn || index > all.length - MOST_ANSWERS);
}

function mergeReadings(a: Answer, b: Answer): Answer {
  const finer = TIME_PRECISIONS.indexOf(a.precision) - TIME_PRECISIONS.indexOf(b.precision) || a.at - b.at;
  const { at, precision } = finer <= 0 ? a : b;
  const text = a.text.length - b.text.length || (a.text < b.text ? -1 : 1);
  return { key: a.key, url: a.url <= b.url ? a.url : b.url, author: a.author <= b.author ? a.author : b.author, text: text >= 0 ? a.text : b.text, at, precision, own: a.own || b.own };
}

/** Handles are the same whatever their capitals. */
export function isSameHandle(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== '' && a.toLowerCase() === b.toLowerCase();
}

/** The post as an answer. */
export function answerOf({ key, url, author, text, publishedAt, publishedPrecision, readAt, thread }: Post, to: Pick<ToldAnswer, 'under' | 'to' | 'after'>): ToldAnswer {
  return {
    key,
    url,
    author: author.handle,
    text: text.slice(0, ANSWER_TEXT),
    at: publishedAt ?? readAt,
    precision: publishedPrecision ?? 'second',
    thread,
    ...to,
  };
}

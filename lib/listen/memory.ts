import { QUESTION, type Args } from '../messages/calls.ts';
import type { ToldAnswer } from '../model/answer.ts';
import type { Known, Look } from '../model/known.ts';
import type { Post, PostKey } from '../model/post.ts';
import { type ThreadId, threadIdOf } from '../model/thread-id.ts';
import type { WholePage } from '../model/whole-page.ts';

export type Question = Omit<Args<'met'>, 'site'>;
type Id = PostKey | ThreadId;

/** Of one page, in the order met: far more than anybody looks at. */
const LIMIT = 5_000;

/**
 * What Earshot knows of the posts on this page. What is not stored is asked for once and forgotten; answers wait here
 * until their thread turns out to be a stored one, and else never leave the page.
 */
export function createMemory() {
  const known = new Map<Id, Known>();
  const asked = new Set<Id>();
  let unasked = new Set<Id>();
  const waiting = new Map<PostKey, ToldAnswer>();
  const told = new Set<PostKey>();
  let whole: WholePage | null = null;

  function meet(id: Id): void {
    if (asked.has(id) || asked.size >= LIMIT) return;
    asked.add(id);
    unasked.add(id);
  }

  return {
    /** How a stored post stands; null: it is not stored, as far as is known. */
    lookOf: (key: PostKey): Look | null => known.get(key)?.look ?? null,
    isDue: (key: PostKey) => known.get(key)?.isDue === true,
    /** Something of what stands here is stored. */
    knowsAny: () => known.size > 0,
    meet(post: Post): void {
      meet(post.key);
      meet(threadIdOf(post));
    },
    hasTold: (key: PostKey) => told.has(key),
    answer(answer: ToldAnswer): void {
      if (waiting.size < LIMIT) waiting.set(answer.key, answer);
    },
    tellWhole(page: WholePage): void {
      whole = page;
    },
    /** What is stored may have changed. */
    recall(): void {
      unasked = new Set([...known.keys(), ...asked]);
    },
    /** What there is to ask and to tell; null: nothing. */
    question(): Question | null {
      const answers = [...waiting.values()].filter((answer) => known.has(threadIdOf(answer))).slice(0, QUESTION.answers);
      // An answer changes how what it answers stands.
      const ids = [...new Set([...(answers.length > 0 ? known.keys() : []), ...unasked])].slice(0, QUESTION.ids);
      return ids.length + answers.length === 0 && whole === null ? null : { ids, answers, whole };
    },
    /** The background has answered: what it knows of what was asked. */
    learn({ ids, answers, whole: page }: Question, news: readonly Known[]): void {
      for (const id of ids) {
        unasked.delete(id);
        known.delete(id);
      }
      for (const one of news) known.set(one.id, one);
      for (const { key } of answers) {
        waiting.delete(key);
        told.add(key);
      }
      if (whole === page) whole = null;
    },
  };
}

export type Memory = ReturnType<typeof createMemory>;

import { isSameHandle, type Answer, type ToldAnswer } from '../model/answer.ts';
import type { Mention } from '../model/mention.ts';
import { threadIdOf } from '../model/thread-id.ts';

/** Shorter names begin many a sentence. */
const SHORTEST_NAME = 4;

/**
 * Whether an answer is one to this mention: it stands in its thread, was written after it, and is by the mention's author
 * again or, by an account of ours, to that author. A customer taken for answered would wait for ever, so in doubt it is not.
 */
export function isAnswerTo(answer: ToldAnswer, own: boolean, { key, post }: Pick<Mention, 'key' | 'post'>): boolean {
  if (answer.key === key || !isInThread(answer, { key, post })) return false;
  if (post.publishedAt !== null && answer.at < post.publishedAt) return false;
  return own ? isTo(answer, { key, post }) : isSameHandle(answer.author, post.author.handle);
}

function isInThread({ thread, url }: ToldAnswer, { key, post }: Pick<Mention, 'key' | 'post'>): boolean {
  const id = threadIdOf({ thread, url });
  return id === key || id === threadIdOf(post) || id === post.url.replace(/#.*/s, '');
}

/** What says whom it answers decides; what says nothing answers who opened the thread. */
function isTo({ under, quoted, text, thread }: ToldAnswer, { key, post }: Pick<Mention, 'key' | 'post'>): boolean {
  const addressed = quoted ?? /^\s*@([\p{L}\p{N}_.-]+)/u.exec(text)?.[1] ?? null;
  if (isSameHandle(addressed, post.author.handle) || under === key || beginsWithName(text, post.author.name)) return true;
  if (addressed !== null) return false;
  const opens = thread.key === key || threadIdOf({ thread, url: '' }) === post.url || isSameHandle(thread.authorHandle, post.author.handle);
  return opens && (under === null || under === thread.key);
}

/** As LinkedIn and Facebook name whom somebody answers: without a sign before it. */
function beginsWithName(text: string, name: string | null): boolean {
  const words = text.trimStart();
  return name !== null && name.length >= SHORTEST_NAME && words.startsWith(name) && !/^[\p{L}\p{N}]/u.test(words.slice(name.length));
}

/** What is kept of it. */
export function keptOf({ key, url, author, text, at, precision }: ToldAnswer, own: boolean): Answer {
  return { key, url, author, text, at, precision, own };
}

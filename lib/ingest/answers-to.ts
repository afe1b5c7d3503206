import { isSameHandle, type Answer, type ToldAnswer } from '../model/answer.ts';
import type { Mention } from '../model/mention.ts';
import { threadIdOf } from '../model/thread-id.ts';
import { beginsWithName, handlesAtBeginning } from '../model/begins-with-name.ts';
import { siteOfKey } from '../model/post.ts';
import { FLAT } from './flat-threads.ts';

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

/** What says whom it answers decides; what says nothing answers who opened the thread, and in a flat one who wrote right before. */
function isTo({ key: own, under, to, after, author, text, thread }: ToldAnswer, { key, post }: Pick<Mention, 'key' | 'post'>): boolean {
  const { handle, name } = post.author;
  if (beginsWithName(text, handle) || beginsWithName(text, name)) return true;
  // Whoever names themselves names nobody.
  const named = [...(to === null ? [] : [to]), ...handlesAtBeginning(text)].filter((one) => !isSameHandle(one, author));
  if (named.length > 0) return named.some((one) => isSameHandle(one, handle) || isSameHandle(one, name));
  if (under === key || (FLAT.has(siteOfKey(own)) && isSameHandle(after, handle))) return true;
  const opens = thread.key === key || threadIdOf({ thread, url: '' }) === post.url || isSameHandle(thread.authorHandle, handle);
  return opens && (under === null || under === thread.key);
}

/** What is kept of it. */
export function keptOf({ key, url, author, text, at, precision }: ToldAnswer, own: boolean): Answer {
  return { key, url, author, text, at, precision, own };
}

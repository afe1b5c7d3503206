import type { Answer } from '../../lib/model/answer.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Post, PostKey } from '../../lib/model/post.ts';
import { threadIdOf } from '../../lib/model/thread-id.ts';
import type { EpochMs, TimePrecision } from '../../lib/model/time.ts';

/** One post of a conversation, as far as it is known. */
export interface Turn {
  key: PostKey | null;
  /** opening: it opened the thread · this: the mention itself · own: ours · again: its author's · other: another mention. */
  part: 'opening' | 'this' | 'own' | 'again' | 'other';
  author: string;
  /** null: only that it is there is known. */
  text: string | null;
  url: string | null;
  at: EpochMs | null;
  precision: TimePrecision;
}

/** What a mention answers and what answered it, of what was on screen, in the order of time, the opening post first. */
export function conversationOf(mention: Mention, mentions: readonly Mention[]): readonly Turn[] {
  const turns = new Map<PostKey, Turn>();
  for (const { key, post } of [...mentions, mention]) turns.set(key, turnOfPost(post, key === mention.key ? 'this' : key === threadIdOf(mention.post) ? 'opening' : 'other'));
  for (const answer of mention.answers) turns.set(answer.key, turnOfAnswer(answer));
  const rest = [...turns.values()].filter(({ part }) => part !== 'opening').sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const opening = turns.values().find(({ part }) => part === 'opening') ?? unseenOpening(mention);
  return opening === null ? rest : [opening, ...rest];
}

function turnOfPost({ key, author, text, title, url, publishedAt, publishedPrecision, readAt }: Post, part: Turn['part']): Turn {
  return { key, part, author: author.handle || author.name || '', text: text || title || '', url, at: publishedAt ?? readAt, precision: publishedPrecision ?? 'second' };
}

function turnOfAnswer({ key, author, text, url, at, precision, own }: Answer): Turn {
  return { key, part: own ? 'own' : 'again', author, text, url, at, precision };
}

/** The opening post where nothing of it is kept: who wrote it and where it stands, if its thread is not the mention's own. */
function unseenOpening({ key, post }: Mention): Turn | null {
  const { thread } = post;
  if (thread.url === null || thread.key === key || thread.url === post.url) return null;
  return { key: thread.key, part: 'opening', author: thread.authorHandle ?? '', text: null, url: thread.url, at: null, precision: 'second' };
}

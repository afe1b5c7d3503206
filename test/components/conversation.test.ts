import { describe, expect, test } from 'vitest';
import { conversationOf } from '../../components/mention/conversation.ts';
import type { Answer } from '../../lib/model/answer.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Post, PostKey, Thread } from '../../lib/model/post.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';

const THREAD: Thread = { key: 'x:50', url: 'https://x.com/oddvar/status/50', authorHandle: 'oddvar' };
const mention = (key: PostKey, post: Partial<Post>, answers: readonly Answer[] = []): Mention => ({ ...exampleMention('1'), key, post: examplePost({ key, thread: THREAD, ...post }), answers });
const answer = (id: string, at: number, own: boolean): Answer => ({ key: `x:${id}`, url: `https://x.com/a/status/${id}`, author: own ? 'lumetra_care' : 'mara_quill', text: 'Hm.', at, precision: 'second', own });
const parts = (of: Mention, around: readonly Mention[] = []) => conversationOf(of, around).map(({ key, part }) => [key, part]);

describe('the conversation of a mention', () => {
  const asked = mention('x:1', { publishedAt: 10 }, [answer('3', 30, false), answer('2', 20, true)]);

  test('is in the order of time, the opening post first', () => {
    const opening = mention('x:50', { publishedAt: 15 });
    const other = mention('x:4', { publishedAt: 25, author: { handle: 'tess', name: null, url: null, followers: null } });
    expect(parts(asked, [other, asked, opening])).toEqual([['x:50', 'opening'], ['x:1', 'this'], ['x:2', 'own'], ['x:4', 'other'], ['x:3', 'again']]);
  });

  test('names an opening post of which nothing is kept, and the way to it', () => {
    expect(conversationOf(asked, [asked])[0]).toMatchObject({ key: 'x:50', part: 'opening', author: 'oddvar', text: null, url: THREAD.url });
  });

  test('of a post that opens its own thread is what answered it', () => {
    const opening = mention('x:50', { publishedAt: 15, url: THREAD.url! }, [answer('2', 20, true)]);
    expect(parts(opening, [opening])).toEqual([['x:50', 'this'], ['x:2', 'own']]);
  });

  test('tells a post once that is an answer and a mention', () => {
    const again = mention('x:3', { publishedAt: 30 });
    expect(parts(asked, [asked, again]).filter(([key]) => key === 'x:3')).toEqual([['x:3', 'again']]);
  });
});

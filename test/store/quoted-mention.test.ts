import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import type { Post, PostKey, Quoted } from '../../lib/model/post.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { mentionRow } from '../../lib/store/mention-row.ts';
import { quotedMention } from '../../lib/store/quoted-mention.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';

let db: EarshotDatabase;

beforeAll(async () => {
  db = new EarshotDatabase('quoted');
  const by = (key: PostKey, handle: string, text: string) => {
    const post = examplePost({ key, site: key.split(':')[0] as Post['site'], text, author: { handle, name: null, url: null, followers: null } });
    return mentionRow({ ...exampleMention('1'), key, post });
  };
  await db.mentions.bulkPut([by('x:1', 'Oddvar', 'The lamp hums.\nEvery night.'), by('x:2', 'Oddvar', 'Novapine, anyone?'), by('x:3', 'tess', 'The lamp hums.'), by('reddit:1', 'Oddvar', 'The lamp hums. On Reddit.')]);
});

test.each<[string, Quoted | null, PostKey | undefined]>([
  ['its words, broken and cut as the page likes', { handle: 'oddvar', text: 'The lamp  hums. Every …' }, 'x:1'],
  ['all of its words', { handle: 'Oddvar', text: 'Novapine, anyone?' }, 'x:2'],
  ['other words of theirs', { handle: 'oddvar', text: 'I like it.' }, undefined],
  ['no words', { handle: 'oddvar', text: '' }, undefined],
  ['nobody', { handle: null, text: 'The lamp hums.' }, undefined],
  ['nothing', null, undefined],
])('a post that quotes %s', async (_what, quoted, key) => {
  expect((await quotedMention(db, { site: 'x', quoted }))?.key).toBe(key);
});

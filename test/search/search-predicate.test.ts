import { expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { searchPredicate } from '../../lib/search/search-predicate.ts';
import type { SearchTerm } from '../../lib/search/search-term.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';

const MENTION: Mention = {
  ...exampleMention('1'),
  post: examplePost({ text: 'The pump I love is loud.\nสวัสดีครับ 広告が多い', author: { handle: 'mara_quill', name: 'Mara Quill-Żak', url: null, followers: null }, url: 'https://www.forum.example/t/1' }),
  tags: ['Complaint'],
  note: 'call back',
  owner: 'support',
  dueAt: 100,
  status: 'todo',
};

test.each<[SearchTerm, boolean]>([
  [{ by: 'words', text: 'um' }, true],
  [{ by: 'words', text: 'loud สวัสดี' }, false],
  [{ by: 'words', text: 'complaint' }, true],
  [{ by: 'words', text: 'call' }, true],
  [{ by: 'words', text: 'สดี' }, true],
  [{ by: 'words', text: 'pump', not: true }, false],
  [{ by: 'phrase', text: 'pump i' }, true],
  [{ by: 'phrase', text: 'pump i lov' }, false],
  [{ by: 'phrase', text: 'um' }, false],
  [{ by: 'phrase', text: '広告' }, true],
  [{ by: 'author', text: 'mar' }, true],
  [{ by: 'author', text: 'quill zak' }, true],
  [{ by: 'author', text: 'ara' }, false],
  [{ by: 'author', text: 'pump' }, false],
  [{ by: 'note', text: 'back' }, true],
  [{ by: 'note', text: 'pump' }, false],
  [{ by: 'tag', any: ['praise', 'complaint'] }, true],
  [{ by: 'tag', any: ['complain'] }, false],
  [{ by: 'site', any: ['x'] }, true],
  [{ by: 'host', host: 'forum.example' }, true],
  [{ by: 'host', host: 'rum.example' }, false],
  [{ by: 'status', any: ['todo'] }, true],
  [{ by: 'topic', any: ['lumetra'] }, true],
  [{ by: 'owner', any: ['support'] }, true],
  [{ by: 'due', from: 100, to: 101 }, true],
  [{ by: 'due', from: 0, to: 100 }, false],
  [{ by: 'is', state: 'late', now: 101 }, true],
  [{ by: 'is', state: 'late', now: 100 }, false],
  [{ by: 'is', state: 'open', now: 0 }, true],
  [{ by: 'is', state: 'replied', now: 0 }, false],
  [{ by: 'nothing' }, false],
  [{ by: 'nothing', not: true }, true],
])('%j: %s', (term, holds) => expect(searchPredicate([term])(MENTION)).toBe(holds));

test('all terms must hold', () => expect(searchPredicate([{ by: 'words', text: 'pump' }, { by: 'nothing' }])(MENTION)).toBe(false));

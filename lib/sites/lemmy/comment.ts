import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { authorFrom, idOn, keyOn, postIn, postUrl, votesIn } from './parts.ts';
import { postIdOf } from './post.ts';
import { LM } from './selectors.ts';
import { timeOf } from './time.ts';

export function readComment(root: Element, page: PageContext): Reading {
  const id = /^comment-(\d{1,12})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const body = one(root, LM.words);
  const links = all(root, LM.postLink).filter((link) => nearest(link, LM.words) === null);
  const named = links.map((link) => postIn(link, page)).find((found) => found !== null) ?? null;
  const post = named ?? (page.surface.kind === 'thread' ? page.surface.id : null);
  return readingOf(
    'lemmy',
    {
      kind: 'comment',
      id: id && idOn(page, `comment-${id}`),
      url: id && (post === null ? `${page.url.origin}/comment/${id}` : `${postUrl(page, post)}/${id}`),
      author: authorFrom(one(root, LM.author), page),
      words: body && ownWords(body, page.url, { quote: 'blockquote' }),
      time: timeOf(one(root, LM.time), page),
      engagement: { likes: votesIn(root, LM.words) },
      thread: post === null ? {} : { key: keyOn(page, `post-${post}`), url: postUrl(page, post), authorHandle: openerOf(page, post) },
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

function openerOf(page: PageContext, post: string): string | null {
  const root = page.surface.kind === 'thread' ? one(page.doc, `${LM.post}, ${LM.bare}`) : null;
  if (root === null || (postIdOf(root, page) ?? page.surface.id) !== post) return null;
  return authorFrom(one(root, LM.author), page)?.handle ?? null;
}

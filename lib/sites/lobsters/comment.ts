import type { Thread } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { all, fits, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { authorIn, HOME, idOf, scoreIn, storyIdIn, storyIn, storyPath, timeIn } from './parts.ts';
import { LO } from './selectors.ts';

export function readComment(root: Element, page: PageContext): Reading {
  if (one(root, LO.gone) !== null) return { kind: 'skip', why: 'placeholder' };
  const id = idOf(root);
  const body = one(root, LO.words);
  return readingOf(
    'lobsters',
    {
      kind: 'comment',
      id: id && `c/${id}`,
      url: id && `${HOME}/c/${id}`,
      author: authorIn(root, page),
      words: body && ownWords(body, page.url, { quote: 'blockquote' }),
      lang: 'en',
      time: timeIn(root, page),
      engagement: { likes: scoreIn(root) },
      thread: threadOf(root, page),
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** The story named beside the comment, else the page's own. */
function threadOf(root: Element, page: PageContext): Thread {
  const named = all(root, LO.onStory).map((link) => storyPath(link, page)).find((path) => path !== null) ?? null;
  const story = all(page.doc, LO.story).find((element) => idOf(element) === (storyIdIn(named) ?? page.surface.id)) ?? lonelyStory(named, page);
  const id = storyIdIn(named) ?? page.surface.id ?? (story && idOf(story));
  if (id === null || (page.surface.kind === 'profile' && named === null)) return { key: null, url: null, authorHandle: null };
  const own = page.surface.id === id ? storyIn(page.url.pathname) : story && storyPath(one(story, LO.storyLink), page);
  return { key: `lobsters:s/${id}`, url: `${HOME}${named ?? own ?? `/s/${id}`}`, authorHandle: (story && authorIn(story, page)?.handle) ?? null };
}

/** The page of one comment has its story above it. */
function lonelyStory(named: string | null, page: PageContext): Element | null {
  return named === null && page.surface.kind === 'thread' ? (all(page.doc, LO.story).find((element) => fits(element, 'ol.stories > li')) ?? null) : null;
}

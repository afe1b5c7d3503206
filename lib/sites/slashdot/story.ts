import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { one } from '../dom.ts';
import { forumTime } from '../forum-time.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { posterOf, storyOf } from './place.ts';
import { SD } from './selectors.ts';

/** A story on a list or above its comments: who put it there, and what they say of it. */
export function readStory(root: Element, page: PageContext): Reading {
  const story = storyOf(root, page);
  const body = one(root, SD.storyText);
  const author = posterOf(root, page) ?? { handle: '', name: null, url: null, followers: null };
  const comments = one(root, SD.storyComments);
  return readingOf(
    'slashdot',
    {
      kind: 'post',
      id: story && story.id,
      url: story && story.url,
      author,
      title: story && (story.title || null),
      words: body && ownWords(body, page.url),
      lang: pageLanguage(page.doc),
      time: forumTime(one(root, SD.storyTime), page),
      engagement: { replies: comments && parseCount(lineOf(comments)) },
      thread: story === null ? {} : { key: `slashdot:${story.id}`, url: story.url, authorHandle: author.handle || null },
      usual: ['publishedAt', 'title'],
    },
    page,
  );
}

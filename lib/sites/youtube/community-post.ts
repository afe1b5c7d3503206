import type { Quoted } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { attr, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf, visibleText } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { communityPostIdOf, communityPostUrl, unwrapped } from './addresses.ts';
import { HOME, linkedChannel } from './channel.ts';
import { YT } from './selectors.ts';

/** What a channel posts besides videos, with the post it shares, if any, as what is quoted. */
export function readCommunityPost(root: Element, page: PageContext): Reading {
  if (own(root, YT.membersOnly) !== null) return { kind: 'skip', why: 'private' };
  const link = own(root, YT.publishedPost);
  const url = webUrl(link && attr(link, 'href'), HOME);
  const id = (url && communityPostIdOf(url)) ?? (page.surface.kind === 'thread' ? page.surface.id : null);
  const head = own(root, YT.postHead);
  const author = linkedChannel(head ?? root);
  const body = own(root, YT.text);
  const published = own(root, YT.published);
  const likes = own(root, YT.likeCount);
  const replies = own(root, YT.replyButton);
  const address = id && communityPostUrl(id);
  return readingOf(
    'youtube',
    {
      kind: 'post',
      id,
      url: address,
      author,
      words: body && { ...ownWords(body, HOME, { preserve: true, unwrap: unwrapped(null) }), quoted: quotedIn(root), hasMedia: true },
      time: published && parseDate(lineOf(published), page.now),
      engagement: { likes: likes && parseCount(lineOf(likes)), replies: replies && (parseCount(lineOf(replies)) ?? parseCount(labelIn(replies))) },
      thread: { key: id === null ? null : `youtube:${id}`, url: address, authorHandle: author?.handle ?? null },
      usual: ['publishedAt'],
    },
    page,
  );
}

function quotedIn(root: Element): Quoted | null {
  const quote = one(root, YT.communityPost);
  const body = quote && one(quote, YT.text);
  if (quote === null || body === null) return null;
  return { handle: linkedChannel(one(quote, YT.postHead) ?? quote)?.handle ?? null, text: visibleText(body, { preserve: true }).text };
}

function own(root: Element, selector: string): Element | null {
  const found = one(root, selector);
  return found !== null && nearest(found, YT.communityPost) === root ? found : null;
}

function labelIn(button: Element): string {
  const labelled = one(button, '[aria-label]');
  return (labelled && attr(labelled, 'aria-label')) ?? '';
}

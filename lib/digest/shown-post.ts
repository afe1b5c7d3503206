import { cutText } from '../model/cut-text.ts';
import { responseCount } from '../model/response-count.ts';
import { withoutAt } from '../model/without-at.ts';
import type { ShownPost } from './digest.ts';
import type { Passing } from './gathering.ts';

/** UTF-16 units: the length of a quote. */
const LONGEST = 600;

export function shownPost({ mention: { key, post, firstSeenAt }, topicIds }: Passing): ShownPost {
  const { site, url, author, title, text, lang, publishedAt, rating, engagement, truncated } = post;
  return {
    key,
    site,
    url: /^https?:\/\//.test(url) ? url : null,
    author: author.name ?? (author.handle || null),
    handle: withoutAt(author.handle) || null,
    title,
    ...cut(text, truncated),
    lang,
    at: publishedAt ?? firstSeenAt,
    rating,
    engagement: responseCount(engagement),
    views: engagement.views,
    followers: author.followers,
    topicIds,
  };
}

/** At a word, where one ends near by. */
function cut(text: string, truncated: boolean): { text: string; isCut: boolean } {
  if (text.length <= LONGEST) return { text, isCut: truncated };
  const whole = cutText(text, LONGEST);
  return { text: whole.replace(/\s+\S{0,40}$/, ''), isCut: true };
}

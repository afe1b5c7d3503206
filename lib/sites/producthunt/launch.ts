import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { attr, nextElementOf, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { PH } from './selectors.ts';

/** A product on the day it is launched: its name and a line about it. Who made it and when is on its own page. */
export function readLaunch(root: Element, page: PageContext): Reading {
  const id = /^post-item-(\d{1,12})$/.exec(attr(root, 'data-test') ?? '')?.[1] ?? null;
  const name = one(root, PH.name);
  const link = name && one(name, PH.link);
  const address = webUrl(link && attr(link, 'href'), page.url);
  const path = /^\/(?:products|posts)\/[\w-]+/.exec(address?.pathname ?? '')?.[0] ?? null;
  const tagline = name && nextElementOf(name);
  const url = path && `https://www.producthunt.com${path}`;
  return readingOf(
    'producthunt',
    {
      kind: 'post',
      id,
      url,
      author: { handle: '', name: null, url: null, followers: null },
      // Lists of past days number them.
      title: name && (lineOf(name).replace(/^\d{1,3}\. /, '') || null),
      words: tagline === null || one(tagline, PH.topics) !== null ? null : ownWords(tagline, page.url),
      lang: 'en',
      engagement: { likes: numberOn(one(root, PH.votes)), replies: numberOn(one(root, PH.comments)) },
      thread: id === null ? {} : { key: `producthunt:${id}`, url, authorHandle: null },
      truncated: true,
      usual: ['replies'],
    },
    page,
  );
}

function numberOn(button: Element | null): number | null {
  return button && parseCount(lineOf(button));
}

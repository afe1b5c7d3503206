import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, one, selfAndBelow } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { postAddress } from './address.ts';
import { QU } from './selectors.ts';

/** A question: its words are its title; who asked is not shown. */
export function readQuestion(root: Element, page: PageContext): Reading {
  const title = selfAndBelow(root, QU.title)[0] ?? null;
  const links = selfAndBelow(root, QU.link).flatMap((link) => {
    const address = postAddress(attr(link, 'href'), page.url);
    return address === null ? [] : [{ link, address: address.question ?? address }];
  });
  const own = links.find(({ link }) => title !== null && one(link, QU.title) === title) ?? links.find(({ address }) => address.id === page.surface.id);
  const told = postAddress(page.url.href, page.url);
  // The question of a page does not lead to itself.
  const address = own?.address ?? (fits(root, QU.title) ? (told?.question ?? told) : null);
  // "140 answers" leads there, too.
  const counts = links.filter(({ link, address: { id } }) => id === address?.id && all(link, QU.title).length === 0).map(({ link }) => parseCount(lineOf(link)));
  return readingOf(
    'quora',
    {
      kind: 'question',
      id: address && address.id,
      url: address && address.url,
      author: { handle: '', name: null, url: null, followers: null },
      words: null,
      title: title && (lineOf(title) || null),
      lang: pageLanguage(page.doc),
      engagement: { replies: counts.find((count) => count !== null) ?? null },
      thread: address === null ? {} : { key: `quora:${address.id}`, url: address.url },
    },
    page,
  );
}

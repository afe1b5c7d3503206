import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, one, selfAndBelow } from '../dom.ts';
import { profileUrl, videoAddress } from './address.ts';
import { TT } from './selectors.ts';
import { countIn, videoReading } from './video-post.ts';

/** A video as a card in a profile, a list or a search: its words beside the picture, else what the picture is called. */
export function readCard(root: Element, page: PageContext): Reading {
  const address = selfAndBelow(root, TT.videoLink).map((link) => videoAddress(attr(link, 'href'))).find((found) => found !== null) ?? null;
  const description = one(root, TT.caption);
  return videoReading(
    {
      address,
      author: address && { handle: address.handle, name: null, url: profileUrl(address.handle), followers: null },
      description,
      title: description === null ? calledIn(root) : null,
      engagement: { likes: countIn(root, TT.cardLikes), views: countIn(root, TT.cardViews) },
    },
    page,
  );
}

/** What the link or the picture is called, where nothing else tells the description. */
export function calledIn(root: Element): string | null {
  const named = [...selfAndBelow(root, 'a[title]').map((link) => attr(link, 'title')), ...all(root, 'img[alt]').map((image) => attr(image, 'alt'))];
  // What follows names the account and the music; written in English everywhere.
  return named.map((text) => (text ?? '').replace(/\s+created by .{1,80} with .{1,160}$/s, '').trim()).find((text) => text !== '') ?? null;
}

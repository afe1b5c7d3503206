import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { timeFromId } from '../post-id-time.ts';
import { cutText } from '../visible-text.ts';
import { postAddress, postUrl, profileUrl } from './address.ts';

/** What a machine says is to be seen: "Photo by Mara on March 1, 2026. May be an image of …", its beginning English in every language. */
const DESCRIBED = /^(?:Photo|Video|Image|Reel|Post) (?:shared )?by .+|^(?:May be|No photo description)\b/is;

/** A picture of a grid is described by what its author wrote to it, where it is described by its author's words at all. */
export function captionIn(tile: Element): string | null {
  const image = one(tile, 'img[alt]');
  const caption = cutText((image && attr(image, 'alt')) ?? '');
  return caption === '' || DESCRIBED.test(caption) || !/\s/.test(caption) ? null : caption;
}

/** One of a grid: its caption, which is no text on the page, as a title. */
export function readTile(root: Element, page: PageContext): Reading {
  const address = postAddress(attr(root, 'href'));
  const handle = address?.account ?? (page.surface.kind === 'profile' ? page.surface.id : null);
  const url = address && postUrl(address.code);
  return readingOf(
    'instagram',
    {
      kind: 'post',
      id: address?.code ?? null,
      url,
      // Grids of a search need not name anyone.
      author: { handle: handle ?? '', name: null, url: handle && profileUrl(handle), followers: null },
      words: null,
      title: captionIn(root),
      time: address && timeFromId('instagram', address.code),
      thread: address === null ? {} : { key: `instagram:${address.code}`, url, authorHandle: handle },
      truncated: true,
    },
    page,
  );
}

/** All that a tile is read from. */
export function rawTile(root: Element): string {
  return all(root, 'img[alt]').map((image) => attr(image, 'alt')).join('\n');
}

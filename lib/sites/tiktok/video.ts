import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { isAdvertLabel } from '../advert-label.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { handleIn, profileUrl, videoAddress, type VideoAddress } from './address.ts';
import { TT } from './selectors.ts';
import { countIn, videoReading } from './video-post.ts';

/** A video on its page or in a column of them. */
export function readVideo(root: Element, page: PageContext): Reading {
  const author = authorOf(root);
  const description = one(root, TT.description);
  if (author === null && description === null) return { kind: 'skip', why: 'placeholder' };
  return videoReading(
    {
      address: addressOf(root, author?.handle ?? '', page),
      author,
      description,
      engagement: { likes: countIn(root, TT.likes), replies: countIn(root, TT.comments), reposts: countIn(root, TT.shares) },
      promoted: all(root, TT.tags).some((tag) => isAdvertLabel(lineOf(tag))),
    },
    page,
  );
}

function authorOf(root: Element): Author | null {
  const links = all(root, TT.accountLink).filter((link) => nearest(link, TT.notAuthor) === null);
  const told = one(root, TT.singleAuthor);
  const handle = links.map((link) => handleIn(attr(link, 'href'))).find((account) => account !== null) ?? (told && lineOf(told).replace(/^@/, ''));
  if (!handle) return null;
  const nickname = one(root, TT.nickname);
  const shown = nickname === null ? links.filter((link) => handleIn(attr(link, 'href')) === handle).map((link) => lineOf(link)) : [lineOf(nickname)];
  return { handle, name: shown.find((line) => line !== '' && line.replace(/^@/, '') !== handle) ?? null, url: profileUrl(handle), followers: null };
}

/** Its own link or its player's name tells it; the only video of a page has the page's address. */
function addressOf(root: Element, handle: string, page: PageContext): VideoAddress | null {
  const linked = all(root, TT.videoLink).map((link) => videoAddress(attr(link, 'href'))).find((address) => address?.handle === handle);
  if (linked) return linked;
  const shown = videoAddress(page.url.href);
  const player = one(root, TT.player);
  const id = /-(\d{15,20})$/.exec((player && attr(player, 'id')) ?? '')?.[1];
  if (id !== undefined) return videoAddress(`/@${handle}/${shown?.id === id && shown.isPhotos ? 'photo' : 'video'}/${id}`);
  const isOnly = !fits(root, TT.item) || all(page.doc, TT.item).filter((item) => one(item, TT.description) !== null).length === 1;
  return shown !== null && isOnly && (shown.handle === '' || shown.handle === handle) ? shown : null;
}

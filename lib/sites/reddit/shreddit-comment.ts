import type { PageContext, Reading } from '../adapter.ts';
import { parseIso } from '../iso-date.ts';
import { all, attr, firstChildOf, fits, isElement, nearest, nextSiblingOf, one } from '../dom.ts';
import type { OwnWords } from '../own-words.ts';
import { SHREDDIT } from './selectors.ts';
import { authorNamed, commentUrl, fullname, integerOf, isBracketed, placeOf, readingOf, threadUnder, wordsIn, type ReadParts } from './thing.ts';

/** A comment on a post's page. Its replies are its children in the markup: everything here looks at its own parts only. */
export function readShredditComment(root: Element, page: PageContext): Reading {
  const id = fullname(attr(root, 'thingid'), 't1');
  if (attr(root, 'is-comment-deleted') !== null) return { kind: 'skip', why: 'placeholder' };
  const body = ownPart(root, SHREDDIT.commentBody);
  const author = authorNamed(attr(root, 'author'));
  const words = body && wordsOf(body);
  if (author?.handle === '' && (words === null || words.text === '' || isBracketed(words.text))) return { kind: 'skip', why: 'placeholder' };

  const place = placeOf(attr(root, 'permalink')) ?? placeFromPost(attr(root, 'postid'));
  const opening = place && one(page.doc, `${SHREDDIT.post}[id="t3_${place.postId}"]`);
  const likes = integerOf(attr(root, 'score'));
  return readingOf(
    'comment',
    {
      id,
      url: place !== null && id !== null ? commentUrl(place, id) : null,
      author,
      words,
      time: parseIso(attr(root, 'created') ?? '') ?? timeIn(ownPart(root, SHREDDIT.commentMeta)),
      engagement: { likes },
      thread: place && threadUnder(place, opening && attr(opening, 'author'), opening && attr(opening, 'permalink')),
    },
    { likes },
    page,
  );
}

/** A comment on its author's profile: the author is the profile's, the post it stands under is another's. */
export function readProfileComment(root: Element, page: PageContext): Reading {
  const id = fullname(attr(root, 'comment-id') ?? attr(root, 'thingid'), 't1');
  const place = placeOf(attr(root, 'href') ?? attr(root, 'permalink'));
  const poster = id === null ? null : one(root, `[id="poster-info-${id}"] ${SHREDDIT.userLink}`);
  const named = poster && /\/user\/([^/?#]+)/.exec(attr(poster, 'href') ?? '')?.[1];
  const body = one(root, SHREDDIT.richText) ?? one(root, SHREDDIT.commentBody) ?? one(root, '.md');
  const row = one(root, SHREDDIT.actionRow);
  const likes = integerOf(row && attr(row, 'score'));
  const parts: ReadParts = {
    id,
    url: place !== null && id !== null ? commentUrl(place, id) : null,
    author: authorNamed(named ?? profileName(page)),
    words: body && wordsOf(body),
    time: timeIn(root),
    engagement: { likes },
    thread: place && threadUnder(place, null),
  };
  return readingOf('comment', parts, { likes }, page);
}

export function wordsOf(body: Element): OwnWords {
  return wordsIn(body, `${SHREDDIT.chrome}, ${SHREDDIT.comment}`);
}

export function timeIn(scope: Element | null) {
  if (scope === null) return null;
  const ago = one(scope, SHREDDIT.timeAgo);
  const time = one(scope, SHREDDIT.time);
  return parseIso((ago && attr(ago, 'ts')) ?? '') ?? parseIso((time && attr(time, 'datetime')) ?? '');
}

/** Slotted parts are children of the element itself; where a wrapper came between, the nearest comment decides. */
function ownPart(root: Element, selector: string): Element | null {
  for (let node = firstChildOf(root); node !== null; node = nextSiblingOf(node)) {
    if (isElement(node) && fits(node, selector)) return node;
  }
  return all(root, selector).find((element) => nearest(element, SHREDDIT.comment) === root) ?? null;
}

function placeFromPost(postId: string | null) {
  const post = fullname(postId, 't3');
  return post === null ? null : { home: '', postId: post.slice('t3_'.length), slug: null };
}

function profileName(page: PageContext): string | null {
  return /^\/(?:user|u)\/([^/]+)/.exec(page.url.pathname)?.[1] ?? null;
}

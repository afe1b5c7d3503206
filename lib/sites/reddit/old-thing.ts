import type { Author, Post, Quoted } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseIso } from '../iso-date.ts';
import { all, attr, firstChildOf, fits, isElement, nextSiblingOf, one } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { OLD } from './selectors.ts';
import {
  authorNamed, commentUrl, fullname, HOME, integerOf, isBracketed, NO_WORDS, NOBODY, placeOf, postUrl, readingOf, threadUnder, wordsIn,
} from './thing.ts';

/** Communities that only members see. */
const PRIVATE = new Set(['private', 'employees_only', 'gold_only']);

/** A post or a comment of old.reddit.com; its replies stand beside its own `.entry`, in `.child`. */
export function readOldThing(root: Element, page: PageContext): Reading {
  const community = attr(root, 'data-subreddit-type');
  if (community !== null && PRIVATE.has(community)) return { kind: 'skip', why: 'private' };
  const audience = community === null ? 'unknown' : 'public';
  return fits(root, OLD.link) ? readLink(root, audience, page) : readComment(root, audience, page);
}

function readLink(root: Element, audience: Post['audience'], page: PageContext): Reading {
  const entry = entryOf(root);
  const id = fullname(attr(root, 'data-fullname'), 't3');
  const promoted = attr(root, 'data-promoted') === 'true' || fits(root, '.promoted, .promotedlink');
  const heading = one(entry, OLD.title);
  const title = heading && lineOf(heading);
  const author = authorOf(root, entry) ?? (promoted ? NOBODY : null);
  const body = one(entry, OLD.body);
  const words = body === null ? NO_WORDS : wordsIn(body);
  if (author?.handle === '' && !promoted && ((title !== null && isBracketed(title)) || isBracketed(words.text))) return { kind: 'skip', why: 'placeholder' };
  const place = placeOf(attr(root, 'data-permalink'));
  const stamp = attr(root, 'data-timestamp');
  // Adverts show a bullet instead of their votes.
  const likes = promoted ? null : integerOf(attr(root, 'data-score'));
  const replies = promoted ? null : integerOf(attr(root, 'data-comments-count'));
  return readingOf(
    'post',
    {
      id,
      url: place && postUrl(place),
      author,
      title: title === '' ? null : title,
      words,
      quoted: crosspostOf(root),
      links: linkedPage(root, promoted),
      time: stamp !== null && /^\d{12,14}$/.test(stamp) ? { at: Number(stamp), precision: 'second' } : timeOf(entry),
      engagement: { likes, replies },
      thread: null,
      audience,
      promoted,
    },
    promoted ? {} : { likes, replies },
    page,
  );
}

function readComment(root: Element, audience: Post['audience'], page: PageContext): Reading {
  const entry = entryOf(root);
  const id = fullname(attr(root, 'data-fullname'), 't1');
  const body = one(entry, OLD.body);
  const words = body && wordsIn(body);
  const author = authorOf(root, entry);
  if ((author === null || author.handle === '') && words !== null && isBracketed(words.text)) return { kind: 'skip', why: 'placeholder' };
  const place = placeOf(attr(root, 'data-permalink'));
  const score = one(entry, OLD.score);
  const likes = score && (integerOf(attr(score, 'title')) ?? parseCount(lineOf(score)));
  const replies = integerOf(attr(root, 'data-replies'));
  return readingOf(
    'comment',
    {
      id,
      url: place !== null && id !== null ? commentUrl(place, id) : null,
      author,
      words,
      time: timeOf(entry),
      engagement: { likes, replies },
      thread: place && threadUnder(place, openingAuthor(root, place.postId, page)),
      audience,
    },
    {},
    page,
  );
}

/** A result of old.reddit.com's search. */
export function readOldSearchResult(root: Element, page: PageContext): Reading {
  const heading = one(root, OLD.searchTitle);
  const place = placeOf(heading && attr(heading, 'href'));
  const author = one(root, OLD.author);
  const body = one(root, OLD.searchBody);
  const score = one(root, OLD.searchScore);
  const comments = one(root, OLD.searchComments);
  const likes = score && parseCount(lineOf(score));
  const replies = comments && parseCount(lineOf(comments));
  return readingOf(
    'post',
    {
      id: fullname(attr(root, 'data-fullname'), 't3') ?? (place && `t3_${place.postId}`),
      url: place && postUrl(place),
      author: author === null ? NOBODY : authorNamed(lineOf(author)),
      title: (heading && lineOf(heading)) || null,
      words: body === null ? NO_WORDS : wordsIn(body),
      time: timeOf(root),
      engagement: { likes, replies },
      thread: null,
    },
    { likes, replies },
    page,
  );
}

/** The thing's own line and text: a direct child, since every reply has an `.entry` too. */
function entryOf(root: Element): Element {
  for (let node = firstChildOf(root); node !== null; node = nextSiblingOf(node)) {
    if (isElement(node) && fits(node, OLD.entry)) return node;
  }
  return one(root, OLD.entry) ?? root;
}

/** A deleted account leaves "[deleted]" in the line and no attribute; nothing at all is a changed layout. */
function authorOf(root: Element, entry: Element): Author | null {
  const named = authorNamed(attr(root, 'data-author'));
  if (named !== null) return named;
  const line = one(entry, OLD.tagline);
  const link = line && one(line, OLD.author);
  if (link) return authorNamed(lineOf(link));
  return line !== null && /\[[^[\]]+\]/.test(lineOf(line)) ? NOBODY : null;
}

function timeOf(scope: Element) {
  const time = one(scope, OLD.time);
  return time && parseIso(attr(time, 'datetime') ?? '');
}

/** The target of a link post; a text post's is itself, an advert's counts clicks. */
function linkedPage(root: Element, promoted: boolean): string[] {
  const url = promoted ? null : webUrl(attr(root, 'data-url'), HOME);
  const isMedia = url !== null && /(^|\.)(redd\.it|reddit\.com|redditmedia\.com)$/.test(url.hostname);
  return url === null || isMedia ? [] : [withoutTracking(url)];
}

function crosspostOf(root: Element): Quoted | null {
  const text = (attr(root, 'data-crosspost-root-title') ?? '').normalize('NFC').trim();
  if (text === '') return null;
  return { handle: authorNamed(attr(root, 'data-crosspost-root-author'))?.handle || null, text };
}

/** On a post's page its own thing stands above; on a profile the line over the comment names its author. */
function openingAuthor(root: Element, postId: string, page: PageContext): string | null {
  const post = one(page.doc, `${OLD.link}[data-fullname="t3_${postId}"]`);
  if (post !== null) return attr(post, 'data-author');
  const parent = all(root, OLD.parentAuthor)[0];
  return parent === undefined ? null : lineOf(parent);
}

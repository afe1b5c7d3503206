import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, nearest, one } from '../dom.ts';
import type { OwnWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { SEARCH, SHREDDIT } from './selectors.ts';
import { timeIn, wordsOf } from './shreddit-comment.ts';
import { authorNamed, commentUrl, fullname, integerOf, NO_WORDS, NOBODY, placeOf, postUrl, readingOf, threadUnder, wordsIn } from './thing.ts';

/** A post among search results: a title, sometimes the first lines of its text, and mostly no author. */
export function readSearchedPost(root: Element, page: PageContext): Reading {
  const context = contextOf(root);
  const titles = all(root, SEARCH.title);
  // A picture or a video among the results may have no title to click.
  const href = [...titles, ...all(root, 'a[href*="/comments/"]')].map((link) => attr(link, 'href')).find((found) => found !== null) ?? null;
  const place = placeOf(href);
  const id = fullname(attr(root, 'data-thingid'), 't3') ?? fullname(context.postId, 't3') ?? (place && `t3_${place.postId}`);
  const shown = titles.map((title) => lineOf(title)).find((text) => text !== '') ?? null;
  const [likes = null, replies = null] = countersIn(root);
  const words = previewIn(root, id, [shown, context.title]);
  return readingOf(
    'post',
    {
      id,
      url: place && postUrl(place),
      author: authorNamed(context.author) ?? NOBODY,
      title: context.title ?? shown,
      words,
      time: timeIn(root),
      engagement: { likes, replies },
      thread: null,
      truncated: words.text !== '',
    },
    { likes, replies },
    page,
  );
}

/** A comment among search results; the post it stands under is named above it. */
export function readSearchedComment(root: Element, page: PageContext): Reading {
  const context = contextOf(root);
  const content = one(root, SEARCH.commentContent) ?? root;
  const id = fullname(context.commentId, 't1') ?? idFromLinks(root);
  const link = id === null ? null : (all(root, 'a[href*="/comments/"]').find((found) => endsWithId(attr(found, 'href'), id)) ?? null);
  const place = placeOf(link && attr(link, 'href'));
  const body = one(content, SHREDDIT.richText);
  const number = one(content, SEARCH.number);
  const likes = integerOf(number && attr(number, 'number'));
  return readingOf(
    'comment',
    {
      id,
      url: place !== null && id !== null ? commentUrl(place, id) : null,
      author: authorIn(content) ?? authorNamed(context.author),
      words: body && wordsOf(body),
      time: timeIn(content),
      engagement: { likes },
      thread: place && threadUnder(place, null),
    },
    { likes },
    page,
  );
}

interface Context {
  postId: string | null;
  commentId: string | null;
  title: string | null;
  author: string | null;
}

/** The title and the author as the tracker tells them: what a search shows is cut or translated. */
export function trackedWords(root: Element): string {
  const { title, author } = contextOf(root);
  return `${title ?? ''}\n${author ?? ''}`;
}

/** The four words needed of the tracker's JSON; the rest (queries, conversation ids) is the viewer's and stays there. */
function contextOf(root: Element): Context {
  const holder = attr(root, SEARCH.context) === null ? nearest(root, `[${SEARCH.context}]`) : root;
  const context = parsed(holder && attr(holder, SEARCH.context)) ?? parsed(firstContextBelow(root));
  return {
    postId: textAt(context, 'post', 'id'),
    commentId: textAt(context, 'comment', 'id'),
    title: textAt(context, 'post', 'title'),
    author: textAt(context, 'profile', 'name'),
  };
}

function firstContextBelow(root: Element): string | null {
  const below = one(root, `[${SEARCH.context}]`);
  return below && attr(below, SEARCH.context);
}

function parsed(json: string | null): unknown {
  if (json === null || json.length > 20_000) return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

function textAt(value: unknown, noun: string, field: string): string | null {
  const found = memberOf(memberOf(value, noun), field);
  return typeof found === 'string' && found.trim() !== '' ? found.normalize('NFC').trim() : null;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : null;
}

/** Votes, then comments; one number alone could be either. */
function countersIn(root: Element): (number | null)[] {
  const numbers = all(root, SEARCH.counters);
  return numbers.length === 2 ? numbers.map((number) => integerOf(attr(number, 'number'))) : [];
}

/** The first lines of the text are a further link to the post, without a test id. */
function previewIn(root: Element, id: string | null, titles: readonly (string | null)[]): OwnWords {
  if (id === null) return NO_WORDS;
  for (const link of all(root, 'a[href*="/comments/"]:not([data-testid])')) {
    if (placeOf(attr(link, 'href'))?.postId !== id.slice('t3_'.length)) continue;
    if (one(link, 'faceplate-number, faceplate-timeago') !== null) continue;
    const words = wordsIn(link, SHREDDIT.chrome);
    if (words.text !== '' && !titles.includes(words.text)) return { ...words, links: [] };
  }
  return NO_WORDS;
}

function authorIn(content: Element): Author | null {
  const link = one(content, SHREDDIT.userLink);
  const named = link && authorNamed(/\/user\/([^/?#]+)/.exec(attr(link, 'href') ?? '')?.[1] ?? null);
  if (named) return named;
  // Seen 2026-08: the author's link leads to "#" and opens a card.
  const card = one(content, SEARCH.userCard);
  const opener = card && one(card, 'a');
  return opener && authorNamed(lineOf(opener));
}

function idFromLinks(root: Element): string | null {
  for (const link of all(root, 'a[href*="/comments/"]')) {
    const id = /\/comments\/[a-z0-9]+\/[^/]+\/([a-z0-9]+)\/?(?:[?#]|$)/.exec(attr(link, 'href') ?? '')?.[1];
    if (id !== undefined) return fullname(`t1_${id}`, 't1');
  }
  return null;
}

function endsWithId(href: string | null, id: string): boolean {
  return href !== null && (href.split(/[?#]/)[0] ?? '').replace(/\/$/, '').endsWith(`/${id.slice('t1_'.length)}`);
}

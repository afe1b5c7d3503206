import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { parseIso } from '../iso-date.ts';
import { ownWords, type OwnWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { accountIn, HOME, postAddress } from './address.ts';
import { TG } from './selectors.ts';

/** A post of a public channel, a message of a public group. */
export function readPost(root: Element, page: PageContext): Reading {
  if (fits(root, TG.service)) return { kind: 'skip', why: 'own-ui' };
  const address = postAddress(attr(root, 'data-post'));
  const author = authorOf(root, page);
  const reply = one(root, TG.reply);
  const answered = postAddress(reply && attr(reply, 'href'));
  const source = one(root, TG.forwarded);
  // What is passed on stands in a thread that another opened.
  const opening = answered ?? postAddress(source && attr(source, 'href'));
  const opener = opening === null ? (author && author.handle) : answered === null ? accountIn(source && attr(source, 'href')) : accountIn(answered.url);
  const time = one(root, TG.time);
  const views = one(root, TG.views);
  const thread = opening ?? address;
  return readingOf(
    'telegram',
    {
      kind: answered === null ? 'post' : 'reply',
      id: address && address.id,
      url: address && address.url,
      author,
      words: wordsIn(root, page),
      time: time && parseIso(attr(time, 'datetime') ?? ''),
      engagement: { likes: reactionsOn(root), views: views && parseCount(lineOf(views)) },
      thread: thread === null ? {} : { key: `telegram:${thread.id}`, url: thread.url, authorHandle: opener },
      usual: ['publishedAt'],
    },
    page,
  );
}

/** In a group the writer, who may have no name of that kind; in a channel the channel. */
function authorOf(root: Element, page: PageContext): Author | null {
  const writer = all(root, TG.writer).find((name) => nearest(name, TG.reply) === null) ?? null;
  const owner = one(root, TG.owner);
  const named = writer ?? owner;
  const place = /^([^/]+)\//.exec(attr(root, 'data-post') ?? '')?.[1] ?? null;
  const handle = accountIn(named && attr(named, 'href')) ?? (writer === null ? place : '');
  if (handle === null) return null;
  const isOfChannel = handle !== '' && handle.toLowerCase() === place?.toLowerCase();
  const subscribers = isOfChannel ? one(page.doc, TG.subscribers) : null;
  return { handle, name: (named && lineOf(named)) || null, url: handle === '' ? null : `${HOME.origin}/${handle}`, followers: subscribers && parseCount(lineOf(subscribers)) };
}

/** The text, else what a poll asks; then where the card below it leads. */
function wordsIn(root: Element, page: PageContext): OwnWords | null {
  const body = all(root, TG.text).find((text) => nearest(text, TG.reply) === null) ?? one(root, TG.question);
  const hasMedia = one(root, TG.media) !== null;
  if (body === null) return hasMedia ? { text: '', nodes: [], quoted: null, links: [], hasMedia } : null;
  const words = ownWords(body, page.url);
  const card = one(root, TG.preview);
  const target = webUrl(card && attr(card, 'href'), page.url);
  return { ...words, hasMedia, links: target === null ? words.links : [...new Set([...words.links, withoutTracking(target)])] };
}

/** All reactions together; the emoji of each stands before its number. */
function reactionsOn(root: Element): number | null {
  const counts = all(root, TG.reaction).map((reaction) => parseCount(lineOf(reaction)));
  return counts.length === 0 || counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, fits, nearest, one, precedes } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords, type OwnWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { cutText, lineOf } from '../visible-text.ts';
import { postAddress, type PostAddress } from './address.ts';
import { authorOf, countIn, timeOf } from './parts.ts';
import { QU } from './selectors.ts';

/** An answer, or a post of a space or a profile. */
export function readPiece(root: Element, page: PageContext): Reading {
  const links = linksOf(root, page);
  // A story tells its answer's question first, and its space.
  const permalink = links.find(({ link }) => fits(link, QU.time)) ?? links.find(({ address }) => address.kind === 'answer') ?? links.find(({ address }) => address.kind === 'post') ?? null;
  const shown = postAddress(page.url.href, page.url);
  const address = permalink?.address ?? (shown?.kind === 'question' ? null : shown);
  if (address === null && one(root, QU.machine) !== null) return { kind: 'skip', why: 'own-ui' };
  const isListed = nearest(root, QU.answer) !== null;
  const isPost = address?.kind !== 'answer' && !isListed;
  const title = isPost && permalink !== null ? titleIn(links, permalink.address, page) : null;
  const question = address?.question ?? (isListed && shown !== null ? (shown.question ?? shown) : null);
  return readingOf(
    'quora',
    {
      kind: isPost ? 'post' : 'answer',
      id: address && address.id,
      url: address && address.url,
      author: authorOf(root, page),
      words: wordsIn(root, page),
      title,
      lang: pageLanguage(page.doc),
      time: timeOf(permalink?.link ?? null, page) ?? firstTime(links, page),
      engagement: { likes: countIn(root, QU.votes), replies: countIn(root, QU.comments) },
      thread: question !== null ? { key: `quora:${question.id}`, url: question.url } : address === null ? {} : { key: `quora:${address.id}`, url: address.url },
      promoted: nearest(root, QU.advert) !== null,
      truncated: isCut(root),
      usual: ['publishedAt', 'likes'],
    },
    page,
  );
}

/** Comments below the bar may be cut, too. */
function isCut(root: Element): boolean {
  const more = one(root, QU.more);
  const bar = one(root, QU.bar);
  return more !== null && (bar === null || precedes(more, bar));
}

interface PostLink {
  link: Element;
  address: PostAddress;
}

/** Links of the piece itself, not those in its words or to what is said of it. */
function linksOf(root: Element, page: PageContext): PostLink[] {
  const outside = all(root, QU.link).filter((link) => nearest(link, `${QU.content}, ${QU.block}`) === null && !fits(link, QU.commentLink));
  return outside.flatMap((link) => {
    const address = postAddress(attr(link, 'href'), page.url);
    return address === null || (address.kind === 'question' && !fits(link, QU.time)) ? [] : [{ link, address }];
  });
}

/** A post's title leads to it, as its time does. */
function titleIn(links: readonly PostLink[], { id }: PostAddress, page: PageContext): string | null {
  const lines = links.filter(({ link, address }) => address.id === id && timeOf(link, page) === null).map(({ link }) => lineOf(link));
  return lines.find((line) => line !== '') ?? null;
}

function firstTime(links: readonly PostLink[], page: PageContext) {
  return links.map(({ link }) => timeOf(link, page)).find((time) => time !== null) ?? null;
}

/** What holds the whole text, else its paragraphs. */
function wordsIn(root: Element, page: PageContext): OwnWords | null {
  const bodies = all(root, QU.content);
  const outermost = (bodies.length > 0 ? bodies : all(root, QU.block)).filter((body, _index, list) => !list.some((other) => other !== body && nearest(body, QU.content) === other));
  const texts = outermost.slice(0, bodies.length > 0 ? 1 : outermost.length).map((body) => ownWords(body, page.url, { skip: QU.more }));
  if (texts.length === 0) return null;
  return {
    text: cutText(texts.map(({ text }) => text).filter((text) => text !== '').join('\n\n')),
    nodes: texts.flatMap(({ nodes }) => nodes),
    quoted: null,
    links: [...new Set(texts.flatMap(({ links }) => links))],
    hasMedia: texts.some(({ hasMedia }) => hasMedia),
  };
}

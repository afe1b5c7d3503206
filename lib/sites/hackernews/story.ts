import type { Missing, PageContext, Reading } from '../adapter.ts';
import { absentOf } from '../absent.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, nearest, nextElementOf, one, textOf } from '../dom.ts';
import { linksIn } from '../links.ts';
import { lineOf, visibleText, type VisibleText } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { authorIn, HOME, isPlaceholder, itemIdOf, itemUrl, timeIn } from './item-parts.ts';
import { HN } from './selectors.ts';

/** A story is two rows: the title's, then the one with points, author, time and comments. */
export function readStory(row: Element, id: string | null, page: PageContext): Reading {
  const title = titleOf(row);
  if (title.link === null && isPlaceholder(title.text)) return { kind: 'skip', why: 'placeholder' };
  const meta = metaRow(row);
  const age = meta && one(meta, HN.age);
  if (meta === null || age === null || id === null || title.text === '') {
    const missing: Missing[] = [];
    if (id === null) missing.push('id');
    if (meta === null || age === null) missing.push('author');
    if (title.text === '') missing.push('text');
    return { kind: 'drift', missing };
  }

  const author = authorIn(meta);
  const time = timeIn(meta, page.now);
  const score = one(meta, HN.score);
  // Jobs are adverts of YC's companies: no author, no points, no votes.
  const promoted = author === null && score === null;
  if (author === null && !promoted) return { kind: 'drift', missing: ['author'] };
  const key = `hackernews:${id}` as const;
  const own = ownText(row, meta);
  const likes = score && parseCount(lineOf(score));
  const replies = promoted ? null : commentCount(meta, id);
  return {
    kind: 'post',
    post: {
      key,
      site: 'hackernews',
      kind: 'post',
      url: itemUrl(id),
      author: author ?? { handle: '', name: null, url: null, followers: null },
      title: title.text,
      text: own.text.text,
      quoted: null,
      links: [...new Set([...title.targets, ...own.links])],
      lang: languageOf(page.doc),
      publishedAt: time?.at ?? null,
      publishedPrecision: time?.precision ?? null,
      engagement: { likes, replies, reposts: null, views: null },
      rating: null,
      thread: { key, url: itemUrl(id), authorHandle: author?.handle ?? null },
      audience: 'public',
      promoted,
      truncated: false,
      readAt: page.now,
    },
    textNodes: () => own.text.nodes,
    absent: absentOf(promoted ? { publishedAt: time } : { publishedAt: time, likes, replies }),
  };
}

/** Its author and its own text stand in rows beside the title's. */
export function rawStory(row: Element): string {
  const meta = metaRow(row);
  const text = meta && textHolder(row, meta);
  const targets = text === null ? [] : all(text, 'a[href]').map((link) => attr(link, 'href'));
  return [row, meta, text].map((part) => part && textOf(part)).concat(targets).join('\n');
}

interface StoryTitle {
  text: string;
  link: Element | null;
  /** The story's own address, if it leads away from the item. */
  targets: readonly string[];
}

function titleOf(row: Element): StoryTitle {
  const line = one(row, HN.title);
  if (line === null) return { text: '', link: null, targets: [] };
  const link = fits(line, 'a') ? line : one(line, 'a[href]');
  if (link === null) return { text: lineOf(line), link, targets: [] };
  const url = itemIdOf(link) === null ? webUrl(attr(link, 'href'), new URL(HOME)) : null;
  return { text: lineOf(link), link, targets: url === null ? [] : [withoutTracking(url)] };
}

function metaRow(row: Element): Element | null {
  const next = nextElementOf(row);
  return next !== null && one(next, HN.subline) !== null ? next : null;
}

/** On lists there is none. On the item's own page it stands in the same table, below the two rows. */
function ownText(row: Element, meta: Element): { text: VisibleText; links: string[] } {
  const holder = textHolder(row, meta);
  if (holder === null) return { text: { text: '', nodes: [] }, links: [] };
  return { text: visibleText(holder), links: linksIn(holder, new URL(HOME)) };
}

function textHolder(row: Element, meta: Element): Element | null {
  const table = nearest(row, HN.pageItem);
  return table && (one(table, HN.ownText) ?? unmarkedText(meta));
}

/** Until 2022 the text's cell had no class: the next row that is neither the comment form nor a poll's table. */
function unmarkedText(meta: Element): Element | null {
  for (let row = nextElementOf(meta); row !== null; row = nextElementOf(row)) {
    if (one(row, 'form, table') !== null) return null;
    if (lineOf(row) !== '') return row;
  }
  return null;
}

/** "12 comments", "1 comment", "discuss": the last link to the item itself; null where there is none yet (a list of jobs). */
function commentCount(meta: Element, id: string): number | null {
  const links = all(meta, HN.itemLink).filter((link) => itemIdOf(link) === id && nearest(link, HN.age) === null);
  const last = links.at(-1);
  if (last === undefined) return null;
  return /\d/.test(lineOf(last)) ? parseCount(lineOf(last)) : 0;
}

function languageOf(doc: Document): string | null {
  const root = one(doc, 'html');
  return (root && attr(root, 'lang')) || null;
}

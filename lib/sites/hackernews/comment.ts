import type { Thread } from '../../model/post.ts';
import type { Answered, Missing, PageContext, Reading } from '../adapter.ts';
import { absentOf } from '../absent.ts';
import { all, attr, fits, nearest, one, previousElementOf } from '../dom.ts';
import { linksIn } from '../links.ts';
import { lineOf, visibleText } from '../visible-text.ts';
import { authorIn, HOME, isPlaceholder, itemIdOf, itemUrl, timeIn } from './item-parts.ts';
import { HN } from './selectors.ts';

/** A comment in a thread, in a list of comments, or at the head of its own page. */
export function readComment(row: Element, id: string | null, page: PageContext): Reading {
  const body = one(row, HN.commentText);
  const skip = (element: Element) => fits(element, HN.reply);
  if (body === null) {
    // Dead, flagged and deleted comments stand there as one bracketed word, without text and often without author.
    const holder = one(row, HN.comment);
    if (holder !== null && isPlaceholder(lineOf(holder, skip))) return { kind: 'skip', why: 'placeholder' };
  } else if (isPlaceholder(lineOf(body, skip))) return { kind: 'skip', why: 'placeholder' };

  const author = authorIn(row);
  if (id === null || author === null || body === null) {
    const missing: Missing[] = [];
    if (id === null) missing.push('id');
    if (author === null) missing.push('author');
    if (body === null) missing.push('text');
    return { kind: 'drift', missing };
  }

  const text = visibleText(body, { skip });
  const time = timeIn(row, page.now);
  const thread = threadOf(row, page);
  const html = one(page.doc, 'html');
  return {
    kind: 'post',
    post: {
      key: `hackernews:${id}`,
      site: 'hackernews',
      kind: 'comment',
      url: itemUrl(id),
      author,
      title: null,
      text: text.text,
      quoted: null,
      links: linksIn(body, new URL(HOME), { notIn: HN.reply }),
      lang: (html && attr(html, 'lang')) || null,
      publishedAt: time?.at ?? null,
      publishedPrecision: time?.precision ?? null,
      // Points of comments are shown to nobody but their author.
      engagement: { likes: null, replies: null, reposts: null, views: null },
      rating: null,
      thread,
      audience: 'public',
      promoted: false,
      truncated: false,
      readAt: page.now,
    },
    textNodes: () => text.nodes,
    answers: answeredBy(row, page),
    absent: absentOf({ publishedAt: time, thread: thread.key }),
  };
}

/** The story: named beside the comment ("on: …"), at the head of a comment's own page, or the page's own item. */
function threadOf(row: Element, page: PageContext): Thread {
  const named = itemIdOf(one(row, HN.onStory)) ?? (page.surface.kind === 'profile' ? storyAbove(row) : null);
  if (named !== null) return { key: `hackernews:${named}`, url: itemUrl(named), authorHandle: null };
  const head = page.surface.kind === 'thread' ? one(page.doc, HN.pageItem) : null;
  if (head === null) return { key: null, url: null, authorHandle: null };
  const above = itemIdOf(one(head, HN.onStory));
  if (above !== null) return { key: `hackernews:${above}`, url: itemUrl(above), authorHandle: null };
  const story = page.surface.id;
  if (story === null || one(head, HN.title) === null) return { key: null, url: null, authorHandle: null };
  return { key: `hackernews:${story}`, url: itemUrl(story), authorHandle: authorIn(head)?.handle ?? null };
}

/** What a comment is moved in below, else the item whose page this is; elsewhere a link leads there. */
function answeredBy(row: Element, { surface }: PageContext): Answered | null {
  const linked = itemIdOf(all(row, HN.elsewhere).find((link) => nearest(link, HN.storyLink) === null) ?? null);
  const id = linked ?? idAbove(row) ?? (surface.kind === 'thread' && nearest(row, HN.pageItem) === null && depthOf(row) === 0 ? surface.id : null);
  return id === null ? null : { key: `hackernews:${id}` };
}

function idAbove(row: Element): string | null {
  const depth = depthOf(row);
  if (depth === null || depth === 0) return null;
  for (let above = previousElementOf(row); above !== null; above = previousElementOf(above)) {
    if ((depthOf(above) ?? depth) < depth) return attr(above, 'id');
  }
  return null;
}

/** null: the row is none of a comment's. */
function depthOf(row: Element): number | null {
  const told = one(row, HN.indent);
  if (told !== null) return Number(attr(told, 'indent'));
  const picture = one(row, HN.indentPicture);
  return picture && Number(attr(picture, 'width'));
}

/** On `threads?id=` only the first comment of each exchange names the story; the replies follow it. */
function storyAbove(row: Element): string | null {
  for (let above = previousElementOf(row); above !== null; above = previousElementOf(above)) {
    const named = itemIdOf(one(above, HN.onStory));
    if (named !== null) return named;
  }
  return null;
}

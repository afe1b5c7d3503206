import type { Author, Thread } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { attr, fits, one } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { SD } from './selectors.ts';
import { storyIn } from './surface.ts';

/** A story by its link; null: it leads to none. */
export function storyOf(root: ParentNode, page: PageContext): { id: string; url: string; title: string } | null {
  const link = one(root, SD.storyLink);
  const url = webUrl(link && attr(link, 'href'), page.url);
  const id = url && storyIn(url);
  return link === null || url === null || id === null ? null : { id, url: addressOf(url), title: lineOf(link) };
}

/** The story that the page's comments stand under. */
export function threadOf(page: PageContext): Partial<Thread> {
  const here = storyIn(page.url);
  const story = storyOf(page.doc, page) ?? (here === null ? null : { id: here, url: addressOf(page.url) });
  return story === null ? {} : { key: `slashdot:${story.id}`, url: story.url, authorHandle: posterOf(page.doc, page)?.handle ?? null };
}

/** Who put a story there; editors are linked to where they are found elsewhere, or not at all (2017 to 2026). */
export function posterOf(root: ParentNode, page: PageContext): Author | null {
  const byline = one(root, SD.byline);
  if (byline === null) return null;
  const link = one(byline, 'a');
  const name = (link && lineOf(link)) || /^Posted by (.+?)(?: from the\b.*| on\b.*)?$/i.exec(lineOf(byline, (part) => fits(part, 'time')))?.[1];
  return personIn(one(byline, SD.member), page) ?? (name ? { handle: name, name, url: null, followers: null } : null);
}

/** Without what only says how one came. */
function addressOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

/** `//slashdot.org/~Mara+Quill` */
export function personIn(link: Element | null, page: PageContext): Author | null {
  const url = webUrl(link && attr(link, 'href'), page.url);
  const name = /^\/~([^/]+)\/?$/.exec(url?.pathname ?? '')?.[1]?.replace(/\+/g, ' ');
  // "Mara Quill (101025)": since when they are a member, counted.
  return link === null || url === null || name === undefined ? null : { handle: decoded(name), name: lineOf(link).replace(/\s*\(\s*\d+\s*\)$/, '') || null, url: addressOf(url), followers: null };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

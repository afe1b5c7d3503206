import type { Author } from '../model/post.ts';
import { attr, one, tagOf } from './dom.ts';
import { lineOf } from './visible-text.ts';
import { webUrl, withoutTracking } from './web-address.ts';

/**
 * A member by the name a forum shows, with the link to the profile if `element` is one or holds one; guests have none.
 * `named`: the name as an attribute tells it, exact where the shown one is cut. null: no name.
 */
export function forumAuthor(element: Element | null, base: URL, named: string | null = null): Author | null {
  const link = element === null ? null : tagOf(element) === 'a' ? element : one(element, 'a[href]');
  const name = named?.trim() || (element === null ? '' : lineOf(element));
  if (name === '') return null;
  const url = webUrl(link && attr(link, 'href'), base);
  return { handle: name, name, url: url && withoutTracking(url), followers: null };
}

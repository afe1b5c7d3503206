import type { Author } from '../../model/post.ts';
import { attr } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';

const HOME = new URL('https://github.com/');

/** People are known by the name in their link; a program's is written with `[bot]`, as GitHub writes it elsewhere. */
export function authorFrom(link: Element | null): Author | null {
  const url = webUrl(link && attr(link, 'href'), HOME);
  const [, isApp, name] = /^\/(apps\/)?([\w-]+)\/?$/.exec(url?.pathname ?? '') ?? [];
  if (link === null || url === null || name === undefined) return nobody(link);
  const handle = isApp === undefined ? name : `${name}[bot]`;
  return { handle, name: null, url: `${HOME.origin}${url.pathname}`, followers: null };
}

/** Accounts taken over from elsewhere have a name and lead nowhere. */
function nobody(link: Element | null): Author | null {
  const name = link === null ? '' : lineOf(link).replace(/^@/, '');
  return name === '' ? null : { handle: name, name: null, url: null, followers: null };
}

import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { all, attr, one } from '../dom.ts';
import { parseMachineTime } from '../machine-time.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { LO } from './selectors.ts';

export const HOME = 'https://lobste.rs';

export function idOf(root: Element): string | null {
  return /^\w{1,12}$/.exec(attr(root, 'data-shortid') ?? '')?.[0] ?? null;
}

export function authorIn(root: Element, page: PageContext): Author | null {
  const links = all(root, LO.author);
  const link = links.find((element) => lineOf(element) !== '') ?? links[0];
  const handle = /^\/(?:~|u\/)([\w-]+)\/?$/.exec(webUrl((link && attr(link, 'href')) ?? null, page.url)?.pathname ?? '')?.[1];
  return handle === undefined ? null : { handle, name: null, url: `${HOME}/~${handle}`, followers: null };
}

/** `datetime` is the server's own time without its zone: the epoch beside it is exact, an older `title` has the zone. */
export function timeIn(root: Element, page: PageContext): ReadTime | null {
  const time = one(root, LO.time);
  if (time === null) return null;
  const title = attr(time, 'title') ?? '';
  return parseMachineTime(attr(time, 'data-at-unix')) ?? (/[+-]\d{4}$/.test(title) ? parseDate(title.replace(/ ([+-]\d{4})$/, '$1'), page.now) : null) ?? parseDate(lineOf(time), page.now);
}

export function scoreIn(root: Element): number | null {
  const shown = all(root, LO.score).map((element) => lineOf(element)).find((text) => /^-?\d{1,6}$/.test(text));
  return shown === undefined ? null : Number(shown);
}

/** Path of a story with its name, as any link to it has it: `/s/ab12cd/which_lamp`. */
export function storyPath(link: Element | null, page: PageContext): string | null {
  const url = webUrl(link && attr(link, 'href'), page.url);
  return url?.host === page.url.host ? storyIn(url.pathname) : null;
}

export function storyIn(path: string): string | null {
  return /^\/s\/\w+(?:\/[\w-]+)?/.exec(path)?.[0] ?? null;
}

export function storyIdIn(path: string | null): string | null {
  return /^\/s\/(\w+)/.exec(path ?? '')?.[1] ?? null;
}

import type { Author } from '../../model/post.ts';
import { all, attr, one } from '../dom.ts';
import { lineOf, visibleText } from '../visible-text.ts';
import { profileHandle, profileUrl } from './address.ts';
import type { OwnPart } from './own-part.ts';
import { S } from './selectors.ts';

/** Who wrote the post: the name block's links first, then the written "@handle", then the avatar's test id. */
export function authorOf(own: OwnPart, base: URL): Author | null {
  const block = own.first(S.userName);
  const avatar = own.first(S.avatar);
  const handle = (block && handleIn(block, base)) ?? (avatar && attr(avatar, 'data-testid')?.slice('UserAvatar-Container-'.length));
  if (handle === null || handle === undefined || handle === '') return null;
  return { handle, name: block && nameIn(block), url: profileUrl(handle), followers: null };
}

/** The written handle of a quoted post, whose name block has no links. */
export function writtenHandle(block: Element): string | null {
  const line = visibleText(block).text.split('\n').find((part) => /^@\w{1,20}(?:\s|·|$)/.test(part.trim()));
  return line === undefined ? null : (/^@(\w+)/.exec(line.trim())?.[1] ?? null);
}

function handleIn(block: Element, base: URL): string | null {
  for (const link of all(block, 'a[href]')) {
    const handle = profileHandle(attr(link, 'href'), base);
    if (handle !== null) return handle;
  }
  return writtenHandle(block);
}

function nameIn(block: Element): string | null {
  const line = lineOf(one(block, 'a[href]') ?? one(block, '[dir]') ?? block);
  return line === '' || line.startsWith('@') ? null : line;
}

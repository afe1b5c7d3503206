import type { Author } from '../../lib/model/post.ts';

/** What addresses of one page differ in from visit to visit. */
const OF_A_VISIT = new Set(['s', 'sid', 'phpsessid']);

/** Whether an author is the one an answer key names: by the name, or by the link to the person's page. */
export function isSameAuthor({ handle, name, url }: Author, written: string, page: URL): boolean {
  const names = [handle, name ?? ''].map(letters).filter((one) => one !== '');
  if (names.includes(letters(written))) return true;
  if (!/[/?]/.test(written) || !URL.canParse(written, page)) return false;
  const link = new URL(written, page);
  if (url !== null && addressOf(new URL(url)) === addressOf(link)) return true;
  // Most links to persons have the name in them: /members/mara-quill.81/
  const [path] = /[^/]+\/?$/.exec(link.pathname) ?? [];
  return names.some((one) => letters(decoded(path ?? '') + decoded(link.search)).includes(one));
}

function letters(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function addressOf(link: URL): string {
  const query = [...link.searchParams].filter(([name]) => !OF_A_VISIT.has(name.toLowerCase())).map((pair) => pair.join('=')).toSorted();
  return `${link.host}${link.pathname.replace(/\/$/, '')}?${query.join('&')}`.toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

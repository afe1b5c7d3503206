import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, parentOf } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { authorFrom, idOn, keyOn, linkTime } from './parts.ts';
import { SU } from './selectors.ts';
import { toldTime } from './told-time.ts';

/** A note: a short post on Substack itself. Its time is exact on its own page. */
export function readNote(root: Element, page: PageContext): Reading {
  const link = all(root, SU.noteLink)[0];
  const address = webUrl((link && attr(link, 'href')) ?? null, page.url);
  const [path, id] = /^\/@[\w.-]+\/note\/(c-\d{1,15})/.exec(address?.pathname ?? '') ?? [];
  const body = all(root, SU.noteBody)[0];
  const author = authorFrom(all(root, SU.person), page);
  const [likes = null, replies = null, reposts = null] = countsOf(root);
  return readingOf(
    'substack',
    {
      kind: 'post',
      id: id === undefined ? null : idOn(page, id),
      url: path === undefined || address === null ? null : `${address.origin}${path}`,
      author,
      words: body === undefined ? null : ownWords(body, page.url, { quote: 'blockquote' }),
      time: (path === undefined ? null : toldTime(path, page)) ?? linkTime(link, page),
      engagement: { likes, replies, reposts },
      thread: id === undefined || path === undefined || address === null ? {} : { key: keyOn(page, id), url: `${address.origin}${path}`, authorHandle: author?.handle ?? null },
      usual: ['publishedAt'],
    },
    page,
  );
}

/** Like, comment, restack stand beside each other, in this order in every language; what nobody pressed shows no number. */
function countsOf(root: Element): (number | null)[] {
  const buttons = all(root, 'button');
  const first = buttons.find((button) => buttons.filter((other) => parentOf(other) === parentOf(button)).length >= 3);
  const row = first === undefined ? [] : buttons.filter((button) => parentOf(button) === parentOf(first));
  return row.map((button) => parseCount(lineOf(button)));
}

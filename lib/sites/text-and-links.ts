import { attr, selfAndBelow, textOf } from './dom.ts';

/** All that a part of a post has to be found by, as it stands in the markup: its text and where its links lead. '' for none. */
export function textAndLinks(part: Element | null): string {
  if (part === null) return '';
  return [textOf(part), ...selfAndBelow(part, 'a[href]').map((link) => attr(link, 'href'))].join('\n');
}

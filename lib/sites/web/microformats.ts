import { attr, fits, parentOf } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { machineTime } from '../machine-time.ts';
import { MICROFORMATS } from './candidates.ts';
import { authorFrom } from './microdata.ts';
import type { OwnPart } from './own-part.ts';
import { NOTHING_TOLD } from './told.ts';
import type { Told } from './told.ts';

const ITEM = '[class*="h-c"], [class*="h-e"], [class*="h-r"], .vcard';

/** microformats2 (`h-entry`) and its elder (`hentry`): weblogs, Lobsters, WordPress themes. */
export function tellMicroformats(own: OwnPart): Told {
  if (!fits(own.root, MICROFORMATS)) return NOTHING_TOLD;
  const first = (selector: string): Element | null => own.all(selector).find((element) => isOf(own, element)) ?? null;
  const author = first('.p-author, .author.vcard, .vcard.author, .author .fn, .vcard .fn, .u-author');
  const published = own.all('.dt-published, .published').find((element) => machineTime(element) !== null) ?? null;
  const time = published === null ? null : machineTime(published);
  const permalink = first('a.u-url, a.u-uid, link.u-url, a[rel~="bookmark"]');
  const title = first('.p-name, .entry-title, .h-cite, .u-bookmark-of, .u-like-of');
  return {
    ...NOTHING_TOLD,
    kind: fits(own.root, '.h-review, .hreview') ? 'review' : fits(own.root, '.h-entry .u-comment, .h-entry .h-cite') ? 'comment' : null,
    author: author === null ? null : authorFrom([author], own.survey, '.p-name, .fn', 'a.u-url[href]'),
    time: time === null ? null : { time, element: published },
    href: permalink === null ? null : attr(permalink, 'href'),
    title: title === null || fits(title, '.e-content, .p-summary') ? null : lineOf(title),
    body: first('.e-content, .entry-content') ?? first('.p-content, .p-summary, .entry-summary'),
  };
}

/** Whether a property belongs to the entry itself and not to a person or a cited page within it. */
function isOf({ root, survey }: OwnPart, element: Element): boolean {
  const parent = parentOf(element);
  const item = parent === null ? null : survey.nearest(parent, ITEM);
  return item === null || !survey.holds(root, item) || item === root || !fits(item, '.h-cite, .h-card, .h-entry, .h-review, .vcard');
}

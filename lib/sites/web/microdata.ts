import { attr, fits, parentOf, tagOf } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { machineTime } from '../machine-time.ts';
import type { OwnPart } from './own-part.ts';
import { kindOfType } from './post-types.ts';
import type { Survey } from './survey.ts';
import { NOTHING_TOLD } from './told.ts';
import type { Told, ToldAuthor } from './told.ts';

/** schema.org in attributes: XenForo 2.3, StackExchange, VerticalScope, NodeBB, many shops. */
export function tellMicrodata(own: OwnPart): Told {
  const kind = kindOfType(attr(own.root, 'itemtype') ?? '');
  if (kind === null && own.all('[itemprop]').length === 0) return NOTHING_TOLD;
  // An item without a type of its own (NodeBB's `itemprop="comment"`) still marks its parts.
  const prop = (names: readonly string[]): Element[] => own.all(names.map((name) => `[itemprop~="${name}"]`).join(',')).filter((element) => isOf(own, element));
  const text = (names: readonly string[]): string | null => firstOf(prop(names), (element) => valueOf(element) || null);
  const dated = firstOf(prop(['datePublished', 'dateCreated', 'uploadDate', 'publishDate']), (element) => {
    const time = machineTime(element);
    return time === null ? null : { time, element };
  });
  return {
    ...NOTHING_TOLD,
    kind,
    author: authorFrom(prop(['author', 'creator']), own.survey),
    time: dated,
    href: attr(own.root, 'itemid') ?? firstOf(prop(['url', 'mainEntityOfPage', 'discussionUrl']), hrefOf),
    title: kind === 'comment' || kind === 'answer' ? null : text(['headline', 'name']),
    body: prop(['text', 'articleBody', 'reviewBody', 'commentText']).find((element) => tagOf(element) !== 'meta') ?? null,
    rating: ratingIn(own),
    engagement: { ...count('likes', text(['upvoteCount'])), ...count('replies', text(['commentCount', 'answerCount'])) },
  };
}

/** Whether a property is the item's own and not that of an item within it, an author's `url` for instance. */
function isOf({ root, survey }: OwnPart, element: Element): boolean {
  const parent = survey.nearest(element, '[itemscope]');
  const item = parent === element ? survey.nearest(parentOf(element) ?? element, '[itemscope]') : parent;
  return item === null || item === root || !survey.holds(root, item);
}

function firstOf<T>(elements: readonly Element[], answer: (element: Element) => T | null): T | null {
  for (const element of elements) {
    const found = answer(element);
    if (found !== null) return found;
  }
  return null;
}

/** The first of the elements that names a person; `names` and `links`: selectors of what says it in them. */
export function authorFrom(elements: readonly Element[], survey: Survey, names = '[itemprop~="name"]', links = '[itemprop~="url"][href]'): ToldAuthor | null {
  for (const element of elements) {
    const named = survey.first(element, names) ?? element;
    const name = survey.know('value', named, valueOf);
    const link = fits(element, 'a[href], link[href]') ? element : (survey.first(element, links) ?? survey.first(element, 'a[href]') ?? survey.nearest(element, 'a[href]'));
    if (name !== '') return { name, href: link === null ? null : attr(link, 'href'), element: tagOf(named) === 'meta' ? null : named };
  }
  return null;
}

function ratingIn(own: OwnPart): Told['rating'] {
  const number = (name: string): number => Number(valueOf(own.all(`[itemprop~="${name}"]`)[0] ?? null).replace(',', '.') || Number.NaN);
  const [value, best] = [number('ratingValue'), number('bestRating')];
  return Number.isNaN(value) ? null : { value, best: Number.isNaN(best) ? 5 : best };
}

function count(name: 'likes' | 'replies', raw: string | null): Partial<Told['engagement']> {
  return raw !== null && /^\d+$/.test(raw) ? { [name]: Number(raw) } : {};
}

function hrefOf(element: Element): string | null {
  return attr(element, 'href') ?? attr(element, 'content') ?? attr(element, 'itemid');
}

function valueOf(element: Element | null): string {
  if (element === null) return '';
  return (attr(element, 'content') ?? lineOf(element)).trim();
}

import { attr } from '../dom.ts';
import { isProfile } from './plain-author.ts';
import type { OwnPart } from './own-part.ts';
import { numbersPost } from './words.ts';

const CALLED_PERMALINK = 'a[rel~="bookmark"], a[rel~="permalink"], a[class*="permalink" i], a[data-testid*="permalink"]';
/** Links that do something: none of them leads to the post. */
const TO_DO = /\b(?:reply|replyto|replytocom|quote|report\w*|login|signin|share|sharer|edit|delete|flag|newreply|posting|compose|print|logout|register)\b|^(?:javascript|mailto|data):/i;
/** What a time leads to may well lie below somebody's profile, or among the members' posts. */
const ELSEWHERE = /\b(?:like|vote|react|abuse|misc|private|attachment|members?|users?|profile)\b/i;

/** Permalink as the page writes it: the link around the time, one called so, or one that has the post's own number. */
export function plainHref(own: OwnPart, time: Element | null): string | null {
  return aroundTime(own, time) ?? linkedTime(own) ?? calledSo(own) ?? numbered(own) ?? discussed(own);
}

function aroundTime(own: OwnPart, time: Element | null): string | null {
  if (time === null) return null;
  const link = own.survey.nearest(time, 'a[href]') ?? own.all('a[href]').find((candidate) => own.survey.holds(time, candidate) && !isProfile(candidate)) ?? null;
  return link !== null && own.holds(link) && link !== own.root ? usable(link, true) : null;
}

const LINKED_TIME = ['time', 'relative-time', '[datetime]', 'abbr[title]', '.timeago'].map((shown) => `a[href] ${shown}`).join(',');

/** Where the time itself is written for machines only, the link that shows one. */
function linkedTime(own: OwnPart): string | null {
  return firstUsable(own.all(`${LINKED_TIME}, a[href][datetime], a.timeago[href]`).map((shown) => own.survey.nearest(shown, 'a[href]')), true);
}

function calledSo(own: OwnPart): string | null {
  return firstUsable(own.all(CALLED_PERMALINK));
}

/** A list of links to elsewhere has its own page under "5 comments". */
function discussed(own: OwnPart): string | null {
  return firstUsable(own.all('[class*="comments"]').map((box) => own.survey.first(box, 'a[href]') ?? own.survey.nearest(box, 'a[href]')))?.replace(/#comments?$/, '') ?? null;
}

function firstUsable(links: readonly (Element | null)[], ofTime = false): string | null {
  return links.map((link) => (link === null ? null : usable(link, ofTime))).find((href) => href !== null) ?? null;
}

function numbered(own: OwnPart): string | null {
  const id = domId(own) ?? attr(own.root, 'id') ?? '';
  // A number, or a whole id of letters and digits as shops give their reviews.
  const number = /\d{2,}$/.exec(id)?.[0] ?? (/[a-z\d]{5,}$/i.exec(id)?.[0] ?? null);
  if (number === null || !/\d/.test(number)) return null;
  const links = own.all(`a[href*="${number}"]`).filter((link) => new RegExp(`(?<!\\w)${number}(?!\\w)|[a-z_]${number}(?!\\w)`).test(attr(link, 'href') ?? '') && usable(link) !== null);
  const link = links.find((candidate) => (attr(candidate, 'href') ?? '').includes('#')) ?? links[0];
  return link === undefined ? null : usable(link);
}

/** The id under which the page can be scrolled to the post, or null. */
export function domId(own: OwnPart): string | null {
  const id = attr(own.root, 'id');
  if (id !== null && /\d/.test(id)) return id;
  const anchor = own.all('a[name], [id]').map((element) => attr(element, 'id') ?? attr(element, 'name') ?? '').find((name) => numbersPost(name) || (own.isRow && /^\d+$/.test(name)));
  return anchor ?? id;
}

function usable(link: Element, ofTime = false): string | null {
  const href = attr(link, 'href') ?? '';
  return href === '' || /^#\D*$|#top$/.test(href) || TO_DO.test(href) || (!ofTime && ELSEWHERE.test(href)) ? null : href;
}

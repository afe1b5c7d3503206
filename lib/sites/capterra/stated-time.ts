import type { Rating } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import { all, textOf } from '../dom.ts';
import { parseIso } from '../iso-date.ts';

/**
 * When someone reviewed it, as a script of the page states in JSON-LD: the page itself says "3 years ago". null where the
 * script names nobody so, or two of that name and rating on different days.
 */
export function statedTime(doc: Document, name: string, rating: Rating | null): ReadTime | null {
  const dates = all(doc, 'script[type="application/ld+json"]').flatMap((script) => datesIn(textOf(script), name, rating));
  const [date] = dates;
  return date === undefined || dates.some((other) => other !== date) ? null : parseIso(date);
}

function datesIn(text: string, name: string, rating: Rating | null): string[] {
  const dates: string[] = [];
  try {
    JSON.parse(text, (_, stated: { author?: { name?: unknown }; datePublished?: unknown; reviewRating?: { ratingValue?: unknown } } | null) => {
      const value = stated?.reviewRating?.ratingValue;
      const isOfIt = stated?.author?.name === name && (rating === null || value === undefined || Number(value) === rating.value);
      if (isOfIt && typeof stated?.datePublished === 'string') dates.push(stated.datePublished);
      return stated;
    });
  } catch {
    return [];
  }
  return dates;
}

import type { PostKind, Rating } from '../../model/post.ts';
import type { EpochMs } from '../../model/time.ts';
import { attr, tagOf } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import type { OwnPart } from './own-part.ts';
import { plainAuthor } from './plain-author.ts';
import { plainBody } from './plain-body.ts';
import { plainHref } from './plain-link.ts';
import { plainTime } from './plain-time.ts';
import { firstTold, NOTHING_TOLD } from './told.ts';
import type { Told } from './told.ts';
import { classWords, wordsOf } from './words.ts';

const KIND_WORDS: ReadonlyMap<string, PostKind> = new Map(Object.entries({
  answer: 'answer', antwort: 'answer', respuesta: 'answer', reponse: 'answer', risposta: 'answer', question: 'question', frage: 'question',
  review: 'review', comment: 'comment', kommentar: 'comment', commentaire: 'comment', comentario: 'comment', commento: 'comment', reply: 'reply', response: 'reply',
} as const));

/** Whose, when and what, from the names of classes and ids and from words; `sure` is what better markup has told and these need not guess. */
export function tellPlain(own: OwnPart, sure: Told, now: EpochMs): Told {
  const author = sure.author ?? plainAuthor(own);
  const time = sure.time ?? plainTime(own, now);
  const heads = [author?.element ?? null, time?.element ?? null].filter((element) => element !== null);
  return { ...sure, author, time, body: author === null && time === null ? sure.body : (sure.body ?? plainBody(own, heads)) };
}

/** The rest, which a reading needs and finding posts does not. */
export function tellPlainRest(own: OwnPart, told: Told): Told {
  const href = plainHref(own, told.time?.element ?? null);
  // All that one person wrote would be one post.
  return firstTold([told, { ...NOTHING_TOLD, kind: kindOf(own.root), href: href === told.author?.href ? null : href, rating: ratingIn(own) }]);
}

function kindOf(root: Element): PostKind | null {
  const names = [...classWords(root), wordsOf(attr(root, 'id') ?? ''), wordsOf(attr(root, 'data-hook') ?? '')];
  const kind = names.flat().map((word) => KIND_WORDS.get(word)).find((known) => known !== undefined);
  if (kind !== undefined) return kind;
  return tagOf(root) === 'article' && names.flat().length === 0 ? 'article' : null;
}

const OUT_OF = /(\d+(?:[.,]\d+)?)\s*(?:(?:out )?of|\/|von|sur|de|su|van|av|из|z)\s*(5|10|100)(?!\d)/;

function ratingIn(own: OwnPart): Rating | null {
  for (const element of own.all('[class*="ating"], [class*="star"], [data-hook*="rating"], [role="img"][aria-label]')) {
    const parts = OUT_OF.exec(attr(element, 'aria-label') ?? attr(element, 'title') ?? '') ?? OUT_OF.exec(lineOf(element));
    if (parts !== null) return { value: Number(parts[1]?.replace(',', '.')), best: Number(parts[2]) };
  }
  return null;
}

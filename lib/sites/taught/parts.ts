import type { RecipeFacts, RecipePart } from '../../model/recipe.ts';
import { attr, fits, holds, nearest, one, parentOf, previousElementOf, textOf } from '../dom.ts';
import { ownPart } from '../own-part.ts';

/** Where a part is looked for. */
export type Place = Pick<RecipePart, 'select' | 'where'>;

/** A part of this post, not of one that stands in it or before it; null: the post does not show it. */
export function partIn({ post }: Pick<RecipeFacts, 'post'>, root: Element, { select, where }: Place): Element | null {
  if (where === 'before') return partBefore(root, select, post);
  return select === '' ? root : ownPart(root, select, post);
}

/** Levels and elements that a post's head may be away. */
const MOST_LEVELS = 4;
const MOST_STEPS = 8;

/** The nearest element before the post that fits, as long as no other post lies between. */
function partBefore(root: Element, select: string, post: string): Element | null {
  let level: Element | null = root;
  for (let levels = 0, steps = 0; level !== null && levels < MOST_LEVELS; level = parentOf(level), levels += 1) {
    for (let before = previousElementOf(level); before !== null && steps < MOST_STEPS; before = previousElementOf(before), steps += 1) {
      if (fits(before, post) || one(before, post) !== null) return null;
      const found = fits(before, select) ? before : one(before, select);
      if (found !== null) return found;
    }
  }
  return null;
}

/** What a part says in its attribute; null where it is not read from one. */
export function stated(element: Element | null, { attribute }: RecipePart): string | null {
  const value = element === null || attribute === null ? null : (attr(element, attribute)?.replace(/\s+/g, ' ').trim() ?? null);
  return value === '' ? null : value;
}

/** All words that a reading may take: those in the post's element, and those that its parts have in attributes. */
export function rawTextBy(recipe: RecipeFacts, root: Element): string {
  if (!fits(root, recipe.post)) return '';
  const parts = [recipe.author, recipe.time].filter((part) => part !== null && (part.attribute !== null || part.where === 'before')) as RecipePart[];
  return [textOf(root), ...parts.map((part) => rawPart(partIn(recipe, root, part), part))].join('\n');
}

function rawPart(element: Element | null, part: RecipePart): string {
  if (element === null) return '';
  return part.attribute === null ? textOf(element) : (stated(element, part) ?? '');
}

/** The link that shows an element: itself, around it or in it; one around the whole post is none of its own. */
export function linkOf(element: Element, root: Element): Element | null {
  const around = nearest(element, 'a[href]');
  return around !== null && !holds(around, root) ? around : one(element, 'a[href]');
}

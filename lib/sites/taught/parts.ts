import type { RecipeFacts, RecipePart } from '../../model/recipe.ts';
import { attr, fits, holds, nearest, one, textOf } from '../dom.ts';
import { ownPart } from '../own-part.ts';

/** A part of this post, not of one that stands in it; null: the post does not show it. */
export function partIn({ post }: Pick<RecipeFacts, 'post'>, root: Element, select: string): Element | null {
  return select === '' ? root : ownPart(root, select, post);
}

/** What a part says in its attribute; null where it is not read from one. */
export function stated(element: Element | null, { attribute }: RecipePart): string | null {
  const value = element === null || attribute === null ? null : (attr(element, attribute)?.replace(/\s+/g, ' ').trim() ?? null);
  return value === '' ? null : value;
}

/** All words that a reading may take: those in the post's element, and those that its parts have in attributes. */
export function rawTextBy(recipe: RecipeFacts, root: Element): string {
  if (!fits(root, recipe.post)) return '';
  const parts = [recipe.author, recipe.time].filter((part) => part !== null && part.attribute !== null) as RecipePart[];
  return [textOf(root), ...parts.map((part) => stated(partIn(recipe, root, part.select), part) ?? '')].join('\n');
}

/** The link that shows an element: itself, around it or in it, within the post; null: it is no link's. */
export function linkOf(element: Element, root: Element): Element | null {
  const around = nearest(element, 'a[href]');
  if (around !== null && around !== root && holds(root, around)) return around;
  return one(element, 'a[href]');
}

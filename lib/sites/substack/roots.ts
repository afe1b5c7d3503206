import { all, fits, nearest, one, parentOf, selfAndBelow } from '../dom.ts';
import { POSTS, SU } from './selectors.ts';

/** Posts that are shown: of what nests in a note or a post on a list only the outermost is one. */
export function rootsIn(scope: ParentNode): Element[] {
  return selfAndBelow(scope, POSTS).filter((root) => nearest(root, SU.hidden) === null && isRoot(root));
}

function isRoot(root: Element): boolean {
  if (fits(root, SU.article)) return true;
  if (fits(root, SU.comment)) return one(root, SU.anchor) !== null;
  const outer = parentOf(root);
  if (outer !== null && nearest(outer, `${SU.note}, .post-preview`) !== null) return false;
  return one(root, SU.previewTitle) !== null || one(root, SU.noteLink) !== null;
}

/** All matches that belong to this comment and not to an answer to it. */
export function ownComment(root: Element, selector: string): Element[] {
  return all(root, selector).filter((element) => nearest(element, SU.comment) === root);
}

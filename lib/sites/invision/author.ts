import type { Author } from '../../model/post.ts';
import { fits, one } from '../dom.ts';
import { forumAuthor } from '../forum-author.ts';
import { ownPart } from '../own-part.ts';
import { lineOf } from '../visible-text.ts';
import { quoteDataOf } from './quote-data.ts';
import { COMMENTS, IPB3, IPS } from './selectors.ts';

/** Who wrote a post, in any generation. Guests of 3 have no card, only their name in the head of the post. */
export function authorOf(root: Element, base: URL): Author | null {
  if (fits(root, IPS.comment)) {
    const told = quoteDataOf(ownPart(root, IPS.quoteData, COMMENTS));
    return forumAuthor(ownPart(root, IPS.author, COMMENTS), base, told.username);
  }
  const card = ownPart(root, IPB3.author, COMMENTS);
  if (card !== null) return forumAuthor(card, base);
  const head = one(root, IPB3.head);
  return head && forumAuthor(null, base, lineOf(head, (element) => fits(element, IPB3.notAuthor)));
}

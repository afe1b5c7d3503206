import { isSameHandle } from './answer.ts';
import { beginsWithName, handlesAtBeginning } from './begins-with-name.ts';
import type { Author, Post } from './post.ts';

/**
 * The handle of whom a post speaks to by where it stands, in a thread that goes on in the order of time: of those above it,
 * whose words it quotes without a name, or whom it begins by naming; else who wrote right before it. null: that is not to be
 * told. `above`: the posts above it in its thread, the nearest first. (Of 164 posts of saved flat threads that
 * say whom they answer, 90 answer who wrote right before; those that say nothing have less reason to.)
 */
export function spokenTo(post: Post, above: readonly Post[]): string | null {
  const { text, quoted } = post;
  const names = handlesAtBeginning(text);
  const spoken =
    quoted !== null
      ? above.find((other) => (quoted.handle === null ? holds(other.text, quoted.text) : isCalled(other.author, quoted.handle)))
      : (above.find(({ author }) => names.some((name) => isSameHandle(name, author.handle)) || beginsWithName(text, author.handle) || beginsWithName(text, author.name)) ??
        (names.length === 0 && isInOrder([post, ...above]) ? above[0] : undefined));
  return spoken?.author.handle || null;
}

/** Some sites quote by the name that is shown. */
function isCalled({ handle, name }: Author, called: string): boolean {
  return isSameHandle(called, handle) || isSameHandle(called, name);
}

/** Quotes are cut, and broken into lines at will. */
function holds(text: string, quote: string): boolean {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words !== '' && text.replace(/\s+/g, ' ').includes(words);
}

/** From the last to the first, none is older than what stands above it; what has no date says nothing. */
function isInOrder(posts: readonly Post[]): boolean {
  const times = posts.flatMap(({ publishedAt }) => publishedAt ?? []);
  return times.every((at, index) => index === 0 || at <= times[index - 1]!);
}

import type { Engagement, PostKind, Rating } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';

export interface ToldAuthor {
  /** As the page shows it, on one line. */
  name: string;
  /** As the page writes the link, or null. */
  href: string | null;
  /** The element that shows the name; null: it stands in an attribute or a script. */
  element: Element | null;
}

export interface ToldTime {
  time: ReadTime;
  element: Element | null;
}

/** What one strategy can tell of a post; null: it does not know, ask the next one. */
export interface Told {
  kind: PostKind | null;
  author: ToldAuthor | null;
  time: ToldTime | null;
  /** Permalink as the page writes it. */
  href: string | null;
  title: string | null;
  /** The element that holds the post's words. */
  body: Element | null;
  rating: Rating | null;
  engagement: Partial<Engagement>;
}

export const NOTHING_TOLD: Told = { kind: null, author: null, time: null, href: null, title: null, body: null, rating: null, engagement: {} };

/** The first answer to every question, in the order of the strategies. */
export function firstTold(strategies: readonly Told[]): Told {
  const surestLast = strategies.toReversed();
  return { ...NOTHING_TOLD, ...answersOf(surestLast), engagement: answersOf(surestLast.map(({ engagement }) => engagement)) };
}

/** What the last of them to know it says. */
function answersOf<T extends object>(told: readonly T[]): Partial<T> {
  return Object.fromEntries(told.flatMap((one) => Object.entries(one)).filter(([, answer]) => answer !== null)) as Partial<T>;
}

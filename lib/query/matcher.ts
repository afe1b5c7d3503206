import type { Post } from '../model/post.ts';
import type { Topic } from '../model/topic.ts';
import type { TopicMatch } from '../model/mention.ts';

/** What matching needs of a topic. */
export type TopicQuery = Pick<Topic, 'id' | 'revision' | 'query' | 'sites'>;

/** All topics compiled together. */
export interface Matcher {
  /**
   * Whether a post with this raw text and these link targets could match any topic: cheap, sometimes true in vain, never
   * false in error. `raw` is an element's `textContent`: words of neighbouring blocks may touch.
   */
  canMatch(raw: string, links: () => Iterable<string>): boolean;
  /** The topics that the post matches, with every hit; [] = none. Order: that of the topics. */
  match(post: Post): readonly TopicMatch[];
}

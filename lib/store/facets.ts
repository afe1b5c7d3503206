import { type LastingState, lastingStates } from '../model/lasting-states.ts';
import type { Mention, Priority, Status } from '../model/mention.ts';
import type { SiteId } from '../model/site.ts';
import type { TopicId } from '../model/topic.ts';

/** What mentions are told apart by, in a word that is counted and indexed; a tag in lower case. */
export type Facet = `status:${Status}` | `site:${SiteId}` | `topic:${TopicId}` | `tag:${string}` | `owner:${string}` | `priority:${Priority}` | `is:${LastingState}`;

/** The facets of a mention, each once. What is usual, the normal priority, is none. */
export function facetsOf(mention: Mention): Facet[] {
  const { status, post, matches, tags, owner, priority } = mention;
  return [
    `status:${status}`,
    `site:${post.site}`,
    ...new Set(matches.map(({ topicId }) => `topic:${topicId}` as const)),
    ...new Set(tags.map(tagFacet)),
    ...(owner === null ? [] : [`owner:${owner}` as const]),
    ...(priority === 'normal' ? [] : [`priority:${priority}` as const]),
    ...lastingStates(mention).map((state) => `is:${state}` as const),
  ];
}

export function tagFacet(tag: string): Facet {
  return `tag:${tag.toLowerCase()}`;
}

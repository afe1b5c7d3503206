import { metAgain } from '../model/absence.ts';
import type { Capture, Mention, TopicMatch } from '../model/mention.ts';
import { freshTriage } from '../model/fresh-triage.ts';
import { fieldText } from '../model/hit.ts';
import { mergePosts } from '../model/merge-posts.ts';
import { NOTHING_HEARD } from '../model/nothing-heard.ts';
import type { Post } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';

/** A mention as it is met for the first time. */
export function newMention({ post, matches, clippedByHand }: Capture, now: EpochMs): Mention {
  return {
    key: post.key,
    post,
    matches,
    clippedByHand,
    firstSeenAt: now,
    lastSeenAt: now,
    sightings: 1,
    ...freshTriage(now),
    ...NOTHING_HEARD,
    sentiment: null,
    intent: null,
  };
}

/** A mention met again: the fuller post, the matches that fit it, `sighted` or not one time more; what people wrote stays untouched. */
export function mergeMention(mention: Mention, capture: Capture, sighted: boolean, now: EpochMs): Mention {
  const post = mergePosts(mention.post, capture.post);
  return {
    ...mention,
    post,
    matches: mergeMatches(mention, capture, post),
    clippedByHand: mention.clippedByHand || capture.clippedByHand,
    lastSeenAt: Math.max(mention.lastSeenAt, now),
    sightings: mention.sightings + (sighted ? 1 : 0),
    absence: metAgain(mention.absence, capture.post.readAt),
  };
}

/** Hits are offsets into the text they were found in: those of the text that was kept are the ones that stay. */
function mergeMatches(mention: Mention, capture: Capture, kept: Post): readonly TopicMatch[] {
  const [first, second] = capture.post.text === kept.text ? [capture.matches, mention.matches] : [mention.matches, capture.matches];
  return [...first, ...second.filter(({ topicId }) => !first.some((match) => match.topicId === topicId)).map(within(kept))];
}

function within(post: Post): (match: TopicMatch) => TopicMatch {
  return (match) => ({ ...match, hits: match.hits.filter(({ field, end }) => end <= fieldText(post, field).length) });
}

import type { ShownPost, TopSection } from '../../../digest/digest.ts';
import type { Block } from '../document.ts';
import { documentPost } from '../document-post.ts';
import type { Speech } from '../speech.ts';

export function topBlocks({ byEngagement, byReach, counted }: TopSection, speech: Speech): readonly Block[] {
  const { t } = speech.words;
  const posts = (shown: readonly ShownPost[]) => shown.map((post) => documentPost(post, speech, { facts: numbersOf(post, speech) }));
  return [
    ...(byEngagement.length === 0 ? [] : [{ kind: 'posts', title: t('inDigestByEngagement'), posts: posts(byEngagement) } as const]),
    ...(byReach.length === 0 ? [] : [{ kind: 'posts', title: t('inDigestByReach'), posts: posts(byReach) } as const]),
    { kind: 'note', text: t('inDigestCounted', counted.count, counted.of) },
  ];
}

function numbersOf({ engagement, views, followers }: ShownPost, speech: Speech): string[] {
  const { plural } = speech.words;
  return [
    ...(engagement === null ? [] : [plural('inDigestResponses', engagement)]),
    ...(views === null ? [] : [plural('inDigestViews', views)]),
    ...(followers === null ? [] : [plural('inDigestFollowers', followers)]),
  ];
}

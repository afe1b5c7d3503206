import type { DigestRecord } from '../../lib/export/digest-record.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';

export interface Differences {
  post?: Partial<Post>;
  mention?: Partial<Omit<Mention, 'post'>>;
  record?: Partial<Omit<DigestRecord, 'mention'>>;
}

/** A mention of invented people and brands, full in every field, but for the differences asked for. */
export function digestRecordOf({ post = {}, mention = {}, record = {} }: Differences = {}): DigestRecord {
  const key = post.key ?? mention.key ?? 'x:1993177247822516587';
  return {
    mention: {
      key,
      post: {
        key,
        site: 'x',
        kind: 'post',
        url: 'https://x.com/mira_oduya/status/1993177247822516587',
        author: { handle: 'mira_oduya', name: 'Mira Oduya', url: 'https://x.com/mira_oduya', followers: 4_180 },
        title: null,
        text: 'Switched from Novapine to Lumetra, and the batteries last. #Lumetra #solar',
        quoted: null,
        links: [],
        lang: 'en',
        publishedAt: Date.UTC(2026, 2, 1, 9, 30, 15),
        publishedPrecision: 'second',
        engagement: { likes: 12, replies: 3, reposts: 4, views: 5_600 },
        rating: null,
        thread: { key: null, url: 'https://x.com/mira_oduya/status/1993177247822516587', authorHandle: 'mira_oduya' },
        audience: 'public',
        promoted: false,
        truncated: false,
        readAt: Date.UTC(2026, 2, 1, 10),
        ...post,
      },
      matches: [
        { topicId: 't1', topicRevision: 1, hits: [{ field: 'text', start: 26, end: 33, term: 'lumetra' }, { field: 'text', start: 57, end: 65, term: '#lumetra' }] },
        { topicId: 't2', topicRevision: 4, hits: [{ field: 'text', start: 14, end: 22, term: 'novapine' }, { field: 'text', start: 26, end: 33, term: 'lumetra' }] },
      ],
      clippedByHand: false,
      firstSeenAt: Date.UTC(2026, 2, 1, 10),
      lastSeenAt: Date.UTC(2026, 2, 3, 17, 5, 9),
      sightings: 3,
      status: 'todo',
      statusAt: Date.UTC(2026, 2, 1, 10, 1),
      dueAt: Date.UTC(2026, 2, 4, 9),
      promise: '',
      owner: null,
      snoozedUntil: null,
      lookBackDays: null,
      priority: 'high',
      tags: ['switched', 'happy customer'],
      note: 'Ask for a quote',
      repliedAt: null,
      reopenedAt: null,
      outcome: null,
      answers: [],
      absence: null,
      sentiment: null,
      intent: null,
      ...mention,
    },
    topics: ['Lumetra', 'Novapine, Inc.'],
    hitSentence: 'Switched from Novapine to Lumetra, and the batteries last.',
    siteLabel: 'X',
    ...record,
  };
}

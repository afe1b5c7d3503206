import type { PostKey } from '../../lib/model/post.ts';
import { DAY_MS, HOUR_MS, type EpochMs } from '../../lib/model/time.ts';
import type { Surroundings } from './open-popup.ts';
import { SAMPLE_TOPICS, sampleMention } from './sample-mentions.ts';

const KEY: PostKey = 'x:1993177247822516587';
const ASKED = 'The Lumetra lamp on my desk hums at night. Is that normal?';
const EDITED = 'The Lumetra lamp on my desk hums all night long. EDIT: they sent a new one!';

/** A mention with a whole life: answered after three hours, written to again, grown, edited, gone; above it one without any. */
export function sampleThread(now: EpochMs = Date.now()): Required<Pick<Surroundings, 'mentions' | 'sightings' | 'events' | 'topics'>> {
  const asked = now - 3 * DAY_MS;
  const seen = (at: EpochMs, text: string, likes: number, sha256: string) => ({
    key: KEY,
    visit: `visit-${at}`,
    at,
    text,
    truncated: false,
    engagement: { likes, replies: null, reposts: null, views: null },
    evidence: { url: 'https://x.com/mara_quill/status/1993177247822516587', author: 'mara_quill', publishedAt: asked, sha256 },
  });
  const thread = { key: 'x:1993170000000000001', url: 'https://x.com/oddvar/status/1993170000000000001', authorHandle: 'oddvar_brekke' } as const;
  const mention = sampleMention(KEY, 3 * DAY_MS, 'Lumetra', { text: EDITED, author: { handle: 'mara_quill', name: 'Mara Quill' }, url: 'https://x.com/mara_quill/status/1993177247822516587', thread, publishedAt: asked, publishedPrecision: 'second' }, {
    status: 'todo',
    sightings: 4,
    tags: ['complaint'],
    repliedAt: asked + 3 * HOUR_MS,
    reopenedAt: asked + 5 * HOUR_MS,
    absence: { at: now - HOUR_MS, visit: 'visit', isSure: true },
    answers: [
      { key: 'x:2', url: 'https://x.com/lumetra_care/status/2', author: 'lumetra_care', text: 'Sorry, Mara! We look into it. Could you send us the number below the foot?', at: asked + 3 * HOUR_MS, precision: 'second', own: true },
      { key: 'x:3', url: 'https://x.com/mara_quill/status/3', author: 'mara_quill', text: 'There is none. And it still hums.', at: asked + 5 * HOUR_MS, precision: 'second', own: false },
    ],
  }, now);
  return {
    mentions: [mention, sampleMention('x:4', 2 * DAY_MS, 'Lumetra', { text: 'A first night with the Lumetra: silent.', author: { handle: 'tess_h', name: 'Tess Hale' } }, {}, now)],
    sightings: [
      seen(asked + HOUR_MS, ASKED, 12, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'),
      seen(asked + 4 * HOUR_MS, EDITED, 480, '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752'),
    ],
    events: [
      { at: asked + 4 * HOUR_MS, key: KEY, field: 'repliedAt', before: null, after: asked + 3 * HOUR_MS, group: 1, by: 'capture', undoes: null },
      { at: asked + 4 * HOUR_MS, key: KEY, field: 'status', before: 'new', after: 'waiting', group: 1, by: 'capture', undoes: null },
    ],
    topics: SAMPLE_TOPICS,
  };
}
